import { readFileSync } from 'node:fs';
import type Electron from 'electron';
import { loud, loudClass } from '../loud.ts';

type ImageSurface = Pick<Electron.NativeImage, 'isEmpty' | 'toPNG' | 'toDataURL' | 'getSize'>;

/** A picture's bytes, kept and handed on, never drawn. */
class StandinImage implements ImageSurface {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  isEmpty(): boolean {
    return this.#bytes.length === 0;
  }

  toPNG(): Buffer {
    return this.#bytes;
  }

  toDataURL(): string {
    return `data:image/png;base64,${this.#bytes.toString('base64')}`;
  }

  /** From the header of a PNG; Electron's answer for an empty image otherwise. */
  getSize(): Electron.Size {
    const isPng = this.#bytes.length >= 24 && this.#bytes.readUInt32BE(0) === 0x89504e47;
    return isPng
      ? { width: this.#bytes.readUInt32BE(16), height: this.#bytes.readUInt32BE(20) }
      : { width: 0, height: 0 };
  }
}

loudClass('nativeImage', StandinImage);

const create = (bytes: Buffer): Electron.NativeImage =>
  new StandinImage(bytes) as unknown as Electron.NativeImage;

type Surface = Pick<
  typeof Electron.nativeImage,
  'createEmpty' | 'createFromBuffer' | 'createFromPath'
>;

const methods: Surface = {
  createEmpty: () => create(Buffer.alloc(0)),
  createFromBuffer: (bytes) => create(bytes),
  createFromPath(path) {
    try {
      return create(readFileSync(path));
    } catch {
      // Electron too gives an empty image for a file that it cannot read.
      return create(Buffer.alloc(0));
    }
  },
};

export const nativeImage = loud('nativeImage (module)', methods);
