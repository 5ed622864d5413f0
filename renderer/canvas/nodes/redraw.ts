import { makeShape, type Shape } from './svgOf.ts';

/**
 * Makes these the children of `host`. A child that is of the same kind as what shall be in its place becomes it: an
 * element that only moves, or gets another colour, costs the engine a fraction of one that is put in.
 */
export function redraw(host: Element, shapes: readonly Shape[]): void {
  const children = [...host.children];
  for (const [index, child] of children.entries()) {
    const shape = shapes[index];
    if (!shape) child.remove();
    else if (child.localName === shape.name) become(child, shape);
    else child.replaceWith(makeShape(shape));
  }
  if (children.length < shapes.length) host.append(...shapes.slice(children.length).map(makeShape));
}

function become(element: Element, { attributes, text }: Shape): void {
  let count = 0;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    count += 1;
    const words = String(value);
    if (element.getAttribute(key) !== words) element.setAttribute(key, words);
  }
  if (element.attributes.length > count)
    for (const name of element.getAttributeNames())
      if (attributes[name] === undefined) element.removeAttribute(name);
  if (text !== undefined && element.textContent !== text) element.textContent = text;
}
