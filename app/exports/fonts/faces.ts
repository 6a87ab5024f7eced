/** The ways a document writes: Newsreader for titles, Source Sans for the text. */
export type Face = "text" | "strong" | "italic" | "strong-italic" | "title" | "code";

/** Files of fonts, by name; each is a part of a face's alphabet. */
export const FONT_FILES = {
  "sans": "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff",
  "sans-more": "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff",
  "sans-bold": "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff",
  "sans-bold-more": "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff",
  "sans-italic": "@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff",
  "sans-bold-italic": "@fontsource/source-sans-3/files/source-sans-3-latin-600-italic.woff",
  "serif": "@fontsource/newsreader/files/newsreader-latin-500-normal.woff",
  "serif-more": "@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff",
  "mono": "dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf",
  "signs": "dejavu-fonts-ttf/ttf/DejaVuSans.ttf",
  "signs-bold": "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf",
} as const;
export type FontName = keyof typeof FONT_FILES;

/** Tried in turn for each character: signs, arrows and other scripts are in the last. */
export const CHAINS: Record<Face, readonly FontName[]> = {
  "text": ["sans", "sans-more", "signs"],
  "strong": ["sans-bold", "sans-bold-more", "signs-bold"],
  "italic": ["sans-italic", "sans-more", "signs"],
  "strong-italic": ["sans-bold-italic", "sans-bold-more", "signs-bold"],
  "title": ["serif", "serif-more", "signs"],
  "code": ["mono", "signs"],
};

export function faceOf({ bold, italic, code }: { bold?: boolean; italic?: boolean; code?: boolean }): Face {
  if (code) return "code";
  if (bold) return italic ? "strong-italic" : "strong";
  return italic ? "italic" : "text";
}
