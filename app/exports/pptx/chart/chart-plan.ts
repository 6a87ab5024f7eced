/** A native chart and the sheet behind it, before they are written. Null is a gap: an empty cell, no point. */
export interface ChartPlan {
  /** Said over the chart itself, when a picture is made of several. */
  title: string | null;
  kind: "columns" | "bars" | "lines";
  stacked: boolean;
  /** One label a point; the name of a group stands at its first point. */
  categories: readonly { group: string | null; label: string }[];
  /** What heads the columns of the labels in the sheet. */
  categoryHeads: readonly string[];
  series: readonly Series[];
  /** Columns of the sheet that are not drawn. */
  kept: readonly { name: string; values: readonly (number | null)[] }[];
  axis: { min: number | null; max: number | null; step: number | null; format: string; shown: boolean };
  /** Space between groups of bars, in percent of a bar. */
  gap: number;
  legend: boolean;
}

export interface Series {
  name: string;
  values: readonly (number | null)[];
  look: Look;
  /** Points that do not look like the others. */
  points?: ReadonlyMap<number, Look>;
  labels?: Labels;
  /** A thick line that goes back from the end of a bar by this much. */
  back?: readonly (number | null)[];
  /** Only there to say a word where a value is not known: left out of the legend. */
  silent?: boolean;
}

/** `role` is a colour of the theme. */
export type Look =
  | { kind: "solid"; role: string }
  | { kind: "hatched"; role: string }
  | { kind: "outline"; role: string; dashed: boolean }
  | { kind: "none" }
  | { kind: "line"; role: string; dash: "solid" | "dash" | "sysDot" | "lgDashDot"; marker: "circle" | "square" | "triangle" | "diamond" };

export interface Labels {
  show: "value" | "name";
  format: string;
  position: "ctr" | "inEnd" | "outEnd" | "inBase" | "t" | "r" | null;
  role: string;
  /** Written on a light ground of its own, so that hatching does not cross it. */
  grounded: boolean;
  /** Points whose label would not fit, or would lie over another. */
  hidden?: ReadonlySet<number>;
}

/** « A », « B » … « AA »: the name of a column of the sheet, counted from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
