import { scaleBand, scaleLinear } from "d3-scale";
import type { ChartVersion } from "#app/domain/chart/evolution-spec.ts";

/** Full: side by side, with links. Compact: in a page of other things. Wide: a row of its own that scrolls, for many versions. */
export type FrameSize = "full" | "compact" | "wide";
export type Side = "benefit" | "risk";

/** One small multiple, in units of its viewBox; benefits above `zero`, risks below. All of a picture share one frame, so that heights compare. */
export type Frame = {
  size: FrameSize; width: number; height: number; left: number; column: number; bar: number;
  /** Length of each half of the axis. */
  half: number; top: number; zero: number; bottom: number;
};

/** Beyond this, a full picture turns wide. */
export const VERSIONS_SIDE_BY_SIDE = 8;

const SIZES = {
  full: { width: 252, left: 22, widest: 56, half: 110, top: 24 },
  compact: { width: 120, left: 14, widest: 34, half: 74, top: 15 },
  wide: { width: 0, left: 22, widest: 38, half: 80, top: 20 },
} as const satisfies Record<FrameSize, object>;
/** Room for a count and a name under the axis, also where a phone enlarges them. */
const LABELS = { full: 44, compact: 34, wide: 36 } as const;

/** `margin`: more room for the figures of the axis. */
export function frameOf(versions: number, compact: boolean, margin = 0): Frame {
  const size = compact ? "compact" : versions > VERSIONS_SIDE_BY_SIDE ? "wide" : "full";
  const { widest, half, top } = SIZES[size];
  const left = SIZES[size].left + margin;
  const columns = Math.max(1, versions);
  const column = size === "wide" ? widest : Math.min(widest, (SIZES[size].width - left - 4) / columns);
  const width = size === "wide" ? left + columns * column + 4 : SIZES[size].width;
  const zero = top + half;
  return { size, width, height: zero + half + LABELS[size], left, column, bar: Math.min(40, column * 0.76), half, top, zero, bottom: zero + half };
}

/** Left edge of a version's column. */
export function columnScale(frame: Frame, versions: readonly ChartVersion[]): (id: string) => number {
  const band = scaleBand<string>().domain(versions.map(({ id }) => id)).range([frame.left, frame.left + versions.length * frame.column]);
  return (id) => band(id) ?? frame.left;
}

/** From a value to its distance from the axis, downwards for risks; 0 is on the axis. */
export function valueScale(frame: Frame, side: Side, most: number): (value: number) => number {
  const end = side === "benefit" ? frame.zero - frame.half : frame.zero + frame.half;
  return scaleLinear().domain([0, most]).range([frame.zero, end]).clamp(true);
}

/** Both halves of an axis, made once per small multiple. */
export type Scales = Record<Side, (value: number) => number>;
export const scalesOf = (frame: Frame, most: number): Scales => ({ benefit: valueScale(frame, "benefit", most), risk: valueScale(frame, "risk", most) });

/** Round values of a scale, 0 left to the axis; whole ones for what is counted. */
export function ticksOf(most: number, whole: boolean): number[] {
  return scaleLinear().domain([0, most]).ticks(3).filter((tick) => tick > 0 && (!whole || Number.isInteger(tick)));
}

/** The box between two values of a side. */
export function boxBetween(at: (value: number) => number, from: number, to: number): { y: number; height: number } {
  return { y: Math.min(at(from), at(to)), height: Math.abs(at(to) - at(from)) };
}

const CHARACTER = 5.7;
const LONGEST = 9;

/** Short names that fit under their columns: the version decided on, the ends, then the latest that touch no other. */
export function labelsThatFit(frame: Frame, versions: readonly ChartVersion[]): { id: string; text: string; middle: number }[] {
  const at = columnScale(frame, versions);
  const labels = versions.map(({ id, shortLabel, current }) => ({ id, current, text: clipped(shortLabel), middle: at(id) + frame.column / 2 }));
  const rank = (label: (typeof labels)[number], index: number) => (label.current ? 0 : index === labels.length - 1 ? 1 : index === 0 ? 2 : 3);
  const byRank = labels.map((label, index) => ({ label, index })).sort((a, b) => rank(a.label, a.index) - rank(b.label, b.index) || b.index - a.index);
  const placed: typeof labels = [];
  for (const { label } of byRank) {
    const touches = placed.some((other) => Math.abs(other.middle - label.middle) < ((other.text.length + label.text.length) * CHARACTER) / 2 + 2);
    if (!touches) placed.push(label);
  }
  return placed.map(({ id, text, middle }) => ({ id, text, middle }));
}

function clipped(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : text;
}
