import type { IconImage } from './toIco.ts';

/** Apple's types for PNG pictures by pixels a side; the second is the one for high-density screens. */
const TYPES: ReadonlyMap<number, readonly string[]> = new Map([
  [16, ['icp4']],
  [32, ['icp5', 'ic11']],
  [64, ['ic12']],
  [128, ['ic07']],
  [256, ['ic08', 'ic13']],
  [512, ['ic09', 'ic14']],
  [1024, ['ic10']],
]);

const HEADER = 8;

/** A macOS .icns: `icns`, the length of the file, then a type, a length and a PNG for each picture. */
export function toIcns(images: readonly IconImage[]): Uint8Array {
  const blocks = images.flatMap(({ size, png }) => {
    const types = TYPES.get(size);
    if (!types) throw new Error(`An .icns has no picture of ${size} pixels a side.`);
    return types.map((type) => Buffer.concat([header(type, png.length), png]));
  });
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  return Buffer.concat([header('icns', length), ...blocks]);
}

function header(type: string, contentLength: number): Buffer {
  const bytes = Buffer.alloc(HEADER);
  bytes.write(type, 'ascii');
  bytes.writeUInt32BE(HEADER + contentLength, 4);
  return bytes;
}
