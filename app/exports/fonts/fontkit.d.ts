/** The part of fontkit that documents use. */
declare module "fontkit" {
  export interface Font {
    unitsPerEm: number;
    ascent: number;
    descent: number;
    hasGlyphForCodePoint: (codePoint: number) => boolean;
    layout: (text: string) => { advanceWidth: number };
  }
  export function create(file: Uint8Array): Font;
}
