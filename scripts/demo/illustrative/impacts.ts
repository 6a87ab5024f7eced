import type { SeededLens, SeededUsage } from "../lists.ts";

/** A benefit: magnitude, confidence. A risk: likelihood, severity, then both again after its control action. */
export type Judged = readonly [number, number] | readonly [number, number, number, number];

export interface ToldStage {
  expected: Judged;
  /** Why it is expected to move. */
  hope?: string;
  observed?: Judged;
  /** Why it moved. */
  why?: string;
}

export interface ToldImpact {
  key: string;
  kind: "benefit" | "risk";
  lens: SeededLens;
  statement: string;
  forWhom: string;
  directness: "direct" | "indirect";
  /** Neither: it can only be worded. */
  counts?: "exchangeable" | "quantifiable";
  materiality: "material" | "immaterial";
  timeScale: "now" | "under-1" | "1-3" | "over-3";
  pairs?: readonly (readonly [SeededUsage, string])[];
  capturedBy?: string;
  control?: { title: string; owner: string; dueOn?: string };
  /** With its unit, low, likely, high, as people say them. */
  range?: readonly ["money" | "person-months", number, number, number];
  /** Observed on the Twizy of series. */
  baseline?: Judged;
  "POM 1.0"?: ToldStage;
  "POM 1.1"?: ToldStage;
  "POM 2.0"?: ToldStage;
  /** Retired while closing this iteration. */
  retired?: { iteration: "2"; reason: string };
}
