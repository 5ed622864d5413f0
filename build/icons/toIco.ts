/** One picture of an icon: a square PNG of `size` pixels a side. */
export interface IconImage {
  readonly size: number;
  readonly png: Uint8Array;
}

const HEADER = 6;
const ENTRY = 16;
const BITS_PER_PIXEL = 32;

/**
 * A Windows .ico that holds PNG pictures (read since Windows Vista): a header, a directory entry for
 * each picture, then the pictures. A side of 256 is written as 0. At most 256 pixels a side.
 */
export function toIco(images: readonly IconImage[]): Uint8Array {
  const directory = HEADER + ENTRY * images.length;
  const file = Buffer.alloc(directory);
  file.writeUInt16LE(1, 2);
  file.writeUInt16LE(images.length, 4);
  let offset = directory;
  images.forEach(({ size, png }, index) => {
    if (size > 256) throw new Error(`An .ico holds at most 256 pixels a side, not ${size}.`);
    const at = HEADER + ENTRY * index;
    file.writeUInt8(size % 256, at);
    file.writeUInt8(size % 256, at + 1);
    file.writeUInt16LE(1, at + 4);
    file.writeUInt16LE(BITS_PER_PIXEL, at + 6);
    file.writeUInt32LE(png.length, at + 8);
    file.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([file, ...images.map(({ png }) => png)]);
}
