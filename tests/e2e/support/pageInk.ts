import { execFileSync } from 'node:child_process';

const DPI = 144;
/** Ink is darker than this; rules between rows, and grey text, are not. */
const DARK = 90;

/** Where a page of a PDF is dark, as poppler paints it. */
export interface PageInk {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly isDark: (x: number, y: number) => boolean;
}

/**
 * Paints one page in grey.
 *
 * @param page counted from 1
 */
export function pageInk(file: string, page: number): PageInk {
  const one = ['-f', String(page), '-l', String(page), '-singlefile'];
  const image = execFileSync('pdftoppm', ['-gray', '-r', String(DPI), ...one, file], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.toString('latin1', 0, 40));
  if (!head) throw new Error('pdftoppm painted no grey picture');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const isDark = (x: number, y: number) => (image[head[0].length + y * width + x] ?? 255) < DARK;
  return { width, height, isDark };
}
