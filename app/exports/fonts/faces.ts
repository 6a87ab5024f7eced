import assets from "../assets.json";

/** The ways a document writes: Newsreader for titles, Source Sans for the text. */
export type Face = "text" | "strong" | "italic" | "strong-italic" | "title" | "code";

/** Files of fonts, by name; each is a part of a face's alphabet. The build copies them beside itself. */
export const FONT_FILES = assets.fonts;
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
