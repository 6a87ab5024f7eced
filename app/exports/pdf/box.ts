import type { Pen } from "./pen.ts";

/** A part of the structure that a screen reader walks: H2, P, Table… Its parent is given when it is made. */
export interface Tag { type: string; parent: Tag | null; alt?: string; scope?: "Column" | "Row"; title?: string }

export const tag = (type: string, parent: Tag | null, more: Partial<Tag> = {}): Tag => ({ type, parent, ...more });

/** A slice of a page that is never cut: a line, a row, a picture. */
export interface Box {
  height: number;
  /** Left empty above, but not at the top of a page. */
  space: number;
  /** Stays on the page of the next box: a title, the first line of a paragraph. */
  keep: boolean;
  /** Starts a page. */
  fresh?: boolean;
  /** Drawn again at the top of a page that this box starts: the head of its table. */
  head?: readonly Box[];
  draw: (pen: Pen, y: number) => void;
}

export const heightOf = (boxes: readonly Box[]): number => boxes.reduce((sum, { height, space }) => sum + height + space, 0);
