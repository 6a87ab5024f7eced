/** A picture in points, as the documents draw it: shapes by role, without colour. */
export interface DrawnPicture { width: number; height: number; shapes: readonly DrawnShape[] }
type Ink = "ink" | "soft" | "rule" | "strong" | "paper" | "sunk" | "accent" | "benefit" | "risk";
type Painted = { fill?: Ink; stroke?: Ink; line?: number; dash?: readonly [number, number] };
export type DrawnShape =
  | ({ kind: "rect"; x: number; y: number; width: number; height: number } & Painted)
  | ({ kind: "path"; d: string } & Painted)
  | { kind: "text"; x: number; y: number; text: string; size: number; face: string; ink: Ink; anchor: "start" | "middle" | "end"; struck?: boolean };

/** The pictures of a document by their title, drawn where the fonts are: on the server. */
export type DrawnPictures = Readonly<Record<string, DrawnPicture>>;
