/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89, left: 54, right: 54, top: 46, bottom: 52 } as const;
export const ROOM = PAGE.width - PAGE.left - PAGE.right;
export const FLOOR = PAGE.height - PAGE.bottom;

/** Sizes of a note: `scale` brings a text that is a little too long back on its two pages. */
export interface Theme {
  scale: number;
  text: number; small: number; table: number; title: number; section: number; heading: number;
  leading: number;
  /** Before a section, a block, a line of a list. */
  gaps: { section: number; block: number; item: number; row: number };
}

export function themeOf(scale: number): Theme {
  return {
    scale, text: 9.5 * scale, small: 7.4 * scale, table: 8.6 * scale, title: 19 * scale, section: 11.6 * scale, heading: 9.8 * scale,
    leading: 1.36 - (1 - scale) * 0.4,
    gaps: { section: 10 * scale, block: 4 * scale, item: 2 * scale, row: 2.4 * scale },
  };
}

/** Tried in turn: below the last, the note takes the pages that it needs at its first size. */
export const SCALES = [1, 0.95, 0.9, 0.86] as const;
export const PAGES_AIMED = 2;
