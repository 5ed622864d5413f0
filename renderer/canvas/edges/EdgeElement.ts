import { FADED_OPACITY } from '#shared/drawing/ops.ts';
import styles from '../nodes/figures.module.css';
import { redraw } from '../nodes/redraw.ts';
import { makeShape, shapesOf, svgGroup, type Shape } from '../nodes/svgOf.ts';
import type { FigureEdge } from '../toFlow.ts';
import { focusOf, gripsOf, ringOf } from './edgeShapes.ts';

/**
 * A role or a cascade on the page: its line and station, drawn where the layout has them, in one group
 * that takes the focus and is read aloud. Rings are there only while something is to be ringed.
 */
export class EdgeElement {
  readonly group: SVGElement = svgGroup(styles['edge']);
  #edge: FigureEdge | null = null;
  #rings: readonly Element[] = [];
  #isReachable: boolean;

  /** @param isReachable whether hand, keyboard and screen reader find it, or a person only sees it yet */
  constructor(edge: FigureEdge, isReachable: boolean) {
    this.#isReachable = isReachable;
    this.group.setAttribute('data-id', edge.id);
    // As the map opens all lines are new: a hundred that come in softly would only come in late.
    this.update(edge, false);
  }

  /** Whether this would draw its lines anew. */
  isRedrawnBy({ data: { figure, detail } }: FigureEdge): boolean {
    const before = this.#edge?.data;
    return before?.figure !== figure || before.detail !== detail;
  }

  /** Can be pressed and read aloud from now on: nothing of that is seen. */
  reach(): void {
    if (this.#isReachable || !this.#edge) return;
    this.#isReachable = true;
    const lines = [...this.group.children].filter((child) => !this.#rings.includes(child));
    const grips = gripsOf(this.#edge.data.figure).map(makeShape);
    if (lines[0]) lines[0].before(...grips);
    else this.group.append(...grips);
    this.#tell(this.#edge);
  }

  /** @param isSoft whether lines that are drawn anew come in softly by themselves */
  update(edge: FigureEdge, isSoft: boolean): void {
    if (edge === this.#edge) return;
    const { isFaded } = edge.data;
    for (const ring of this.#rings) ring.remove();
    if (this.isRedrawnBy(edge)) this.#draw(edge, isSoft);
    this.#ring(edge);
    if (this.#isReachable) this.#tell(edge);
    if (isFaded) this.group.setAttribute('opacity', String(FADED_OPACITY));
    else this.group.removeAttribute('opacity');
    this.#edge = edge;
  }

  #draw({ data: { figure, detail } }: FigureEdge, isSoft: boolean) {
    const grips = this.#isReachable ? gripsOf(figure) : [];
    const lines = shapesOf(figure.draw(detail));
    // A motion begins with an element that is new.
    if (isSoft) this.group.replaceChildren(...[...grips, ...lines.map(soft)].map(makeShape));
    else redraw(this.group, [...grips, ...lines]);
  }

  #tell({ ariaLabel, tabIndex, data: { figure } }: FigureEdge) {
    const words = {
      role: 'group',
      'data-edge': '',
      'aria-roledescription': figure.kind === 'cascade' ? 'cascade' : 'role',
      'aria-label': ariaLabel,
      tabindex: String(tabIndex),
    };
    for (const [name, value] of Object.entries(words)) this.group.setAttribute(name, value);
  }

  #ring({ data: { figure, hit, isRinged }, tabIndex }: FigureEdge) {
    const below = [
      ...(hit === 'none' ? [] : [ringOf(figure, hit)]),
      ...(tabIndex === 0 ? [focusOf(figure)] : []),
    ].map(makeShape);
    const above = isRinged ? [makeShape(ringOf(figure, 'selected'))] : [];
    this.group.prepend(...below);
    this.group.append(...above);
    this.#rings = [...below, ...above];
  }
}

const soft = (line: Shape): Shape => ({
  ...line,
  attributes: { ...line.attributes, class: styles['fresh'] },
});
