import { FADED_OPACITY } from '#shared/drawing/ops.ts';
import styles from '../nodes/figures.module.css';
import { svgGroup, svgOf } from '../nodes/svgOf.ts';
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

  constructor(edge: FigureEdge) {
    const { figure } = edge.data;
    const words = {
      role: 'group',
      'data-edge': '',
      'data-id': edge.id,
      'aria-roledescription': figure.kind === 'cascade' ? 'cascade' : 'role',
    };
    for (const [name, value] of Object.entries(words)) this.group.setAttribute(name, value);
    // As the map opens all lines are new: a hundred that come in softly would only come in late.
    this.update(edge, false);
  }

  /** Whether this would draw its lines anew. */
  isRedrawnBy({ data: { figure, detail } }: FigureEdge): boolean {
    const before = this.#edge?.data;
    return before?.figure !== figure || before.detail !== detail;
  }

  /** @param isSoft whether lines that are drawn anew come in softly by themselves */
  update(edge: FigureEdge, isSoft: boolean): void {
    if (edge === this.#edge) return;
    const { isFaded } = edge.data;
    if (this.isRedrawnBy(edge)) this.#draw(edge, isSoft);
    this.#ring(edge);
    this.group.setAttribute('aria-label', edge.ariaLabel);
    this.group.setAttribute('tabindex', String(edge.tabIndex));
    if (isFaded) this.group.setAttribute('opacity', String(FADED_OPACITY));
    else this.group.removeAttribute('opacity');
    this.#edge = edge;
  }

  #draw({ data: { figure, detail } }: FigureEdge, isSoft: boolean) {
    const lines = svgOf(figure.draw(detail));
    if (isSoft) for (const line of lines) line.setAttribute('class', styles['fresh'] ?? '');
    this.group.replaceChildren(...gripsOf(figure), ...lines);
  }

  #ring({ data: { figure, hit, isSelected }, tabIndex }: FigureEdge) {
    for (const ring of this.#rings) ring.remove();
    const below = [
      ...(hit === 'none' ? [] : [ringOf(figure, hit)]),
      ...(tabIndex === 0 ? [focusOf(figure)] : []),
    ];
    const above = isSelected ? [ringOf(figure, 'selected')] : [];
    this.group.prepend(...below);
    this.group.append(...above);
    this.#rings = [...below, ...above];
  }
}
