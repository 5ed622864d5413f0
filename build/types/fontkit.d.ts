/** What our scripts use of fontkit, which comes without types. */
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(point: number): { readonly advanceWidth: number };
  }
  export function create(data: Uint8Array): Font;
}
