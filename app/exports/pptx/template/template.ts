import type { Rect, Size } from "#app/exports/pptx/geometry.ts";

export interface Placeholder {
  /** « title », « body », « ftr »…; a placeholder without a type holds any content, and is « obj ». */
  type: string;
  index: string | null;
  /** Its own place, or that of the same placeholder of its master. */
  rect: Rect | null;
  /** Points of its text, where the layout or the master says it. */
  size: number | null;
}

export interface Layout {
  path: string;
  name: string;
  /** As the file says it (« obj », « titleOnly »…); null for a layout of the company's own kind. */
  type: string | null;
  master: string;
  /** Where the master has its text: the room of a layout that has a title alone. */
  masterBody: Rect | null;
  placeholders: readonly Placeholder[];
}

/** What is used of a presentation to fill it: nothing of its slides. */
export interface Template {
  parts: Map<string, Uint8Array | string>;
  presentation: string;
  size: Size;
  layouts: readonly Layout[];
  /** The space that text boxes leave at their sides. */
  inset: number;
  /** Null when it has none: ours is added. */
  notesMaster: string | null;
  fonts: { major: string; minor: string };
}
