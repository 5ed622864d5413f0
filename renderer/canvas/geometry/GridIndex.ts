import { doBoxesMeet, type Box } from '#shared/lib/box.ts';

/** Boxes that span more cells than this are kept in one list: lanes and long curves. */
const MANY_CELLS = 512;

/** A query over more cells than this share of the boxes is answered sooner by looking at every box. */
const MOST_CELLS = 1 / 4;

/**
 * Finds boxes by place in constant time: a uniform grid, each cell listing the boxes that touch it.
 * Built once per scene, in pieces if there are many, at the latest when first asked about a small place;
 * answers are indexes of the list given.
 */
export class GridIndex {
  readonly #boxes: readonly Box[];
  readonly #cell: number;
  readonly #cells = new Map<number, number[]>();
  readonly #everywhere: number[] = [];
  /** Marks what a query has already found; the stamp saves clearing it. */
  readonly #seen: Uint32Array;
  #stamp = 0;
  #filled = 0;

  constructor(boxes: readonly Box[], cell = 256) {
    this.#boxes = boxes;
    this.#cell = cell;
    this.#seen = new Uint32Array(boxes.length);
  }

  /** Takes in the next `count` boxes (all by default); true when every box can be found. */
  fill(count = Infinity): boolean {
    const end = Math.min(this.#boxes.length, this.#filled + count);
    for (; this.#filled < end; this.#filled += 1) {
      const box = this.#boxes[this.#filled];
      if (box) this.#add(box, this.#filled);
    }
    return this.#filled >= this.#boxes.length;
  }

  /** Indexes of the boxes that meet the given one, ascending. */
  within(box: Box): number[] {
    const [left, top, right, bottom] = this.#span(box);
    const cells = (right - left + 1) * (bottom - top + 1);
    if (cells > this.#boxes.length * MOST_CELLS) return this.#search(box);
    this.fill();
    this.#stamp += 1;
    const found: number[] = [];
    const visit = (index: number) => {
      if (this.#seen[index] === this.#stamp) return;
      this.#seen[index] = this.#stamp;
      const candidate = this.#boxes[index];
      if (candidate && doBoxesMeet(candidate, box)) found.push(index);
    };
    this.#everywhere.forEach(visit);
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        this.#cells.get(cellKey(column, row))?.forEach(visit);
    return found.sort((a, b) => a - b);
  }

  /** Indexes of the boxes at most `slack` away from the point, ascending. */
  at(x: number, y: number, slack = 0): number[] {
    return this.within({ x: x - slack, y: y - slack, width: 2 * slack, height: 2 * slack });
  }

  #search(box: Box): number[] {
    const found: number[] = [];
    for (const [index, candidate] of this.#boxes.entries())
      if (doBoxesMeet(candidate, box)) found.push(index);
    return found;
  }

  #add(box: Box, index: number) {
    const [left, top, right, bottom] = this.#span(box);
    if ((right - left + 1) * (bottom - top + 1) > MANY_CELLS) {
      this.#everywhere.push(index);
      return;
    }
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const key = cellKey(column, row);
        const cell = this.#cells.get(key);
        if (cell) cell.push(index);
        else this.#cells.set(key, [index]);
      }
  }

  #span(box: Box): [left: number, top: number, right: number, bottom: number] {
    return [
      Math.floor(box.x / this.#cell),
      Math.floor(box.y / this.#cell),
      Math.floor((box.x + box.width) / this.#cell),
      Math.floor((box.y + box.height) / this.#cell),
    ];
  }
}

// Coordinates end at a million, so that 2^20 columns are more than any grid has.
const cellKey = (column: number, row: number) => row * 2_097_152 + column;
