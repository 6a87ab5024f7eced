import { inches, type Rect } from "#app/exports/pptx/geometry.ts";

const MARGIN = 0.6;
const WIDTH = 13.333 - 2 * MARGIN;
const GUTTER = 0.35;

const across = (y: number, height: number, x = MARGIN, width = WIDTH): Rect => ({ x: inches(x), y: inches(y), cx: inches(width), cy: inches(height) });

/** Where things stand on our own slides, 13.333 × 7.5 inches. */
export const SLIDE = { cx: 12_192_000, cy: 6_858_000 };
export const FRAME = {
  thread: across(0.42, 0, MARGIN, 0.9),
  title: across(0.5, 0.98),
  rule: across(1.56, 0),
  body: across(1.8, 4.95),
  left: across(1.8, 4.95, MARGIN, (WIDTH - GUTTER) / 2),
  right: across(1.8, 4.95, MARGIN + (WIDTH + GUTTER) / 2, (WIDTH - GUTTER) / 2),
  footRule: across(6.94, 0),
  foot: across(6.98, 0.32, MARGIN, WIDTH - 1.2),
  number: across(6.98, 0.32, MARGIN + WIDTH - 1, 1),
} as const;
