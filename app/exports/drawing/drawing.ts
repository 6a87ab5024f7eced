import type { Face } from "../fonts/faces.ts";

/** Inks of documents, by role; each still reads in grey. */
export const INKS = {
  ink: "#1a1d2b", soft: "#4c4f5c", rule: "#d8d3c9", strong: "#877f73", paper: "#ffffff", sunk: "#f1ece3", accent: "#992724", benefit: "#1f5e8a", risk: "#7c4524",
} as const;
export type Ink = keyof typeof INKS;

/** A picture in points, from the top left corner: what SVG and PDF both draw, without patterns, classes or style. */
export interface Drawing { width: number; height: number; shapes: Shape[] }

export type Shape = RectShape | PathShape | TextShape;
export interface RectShape { kind: "rect"; x: number; y: number; width: number; height: number; fill?: Ink; stroke?: Ink; line?: number; dash?: readonly [number, number] }
/** `d`: M, H, V, L and Z, in absolute points. */
export interface PathShape { kind: "path"; d: string; fill?: Ink; stroke?: Ink; line?: number; dash?: readonly [number, number] }
/** `y` is the baseline. */
export interface TextShape { kind: "text"; x: number; y: number; text: string; size: number; face: Face; ink: Ink; anchor: "start" | "middle" | "end"; struck?: boolean }

export interface Box { x: number; y: number; width: number; height: number }

export const rounded = (value: number): number => Math.round(value * 100) / 100;
