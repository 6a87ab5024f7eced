import type { Verdict } from "#app/domain/verdict/verdict.ts";

/** A hypothesis as a page shows it. */
export type HypothesisRow = {
  id: string; number: number; pairId: string; pair: string; statement: string; threshold: string; controlled: string; dependsOnOthers: string;
  addedOnDay: number | null; revision: number;
  verdict: { result: Verdict; learning: string } | null;
  facts: readonly Fact[];
  /** What was corrected after the closing, by the name of its field. */
  amended: readonly string[];
};
export type Fact = { id: string; stance: "supports" | "opposes"; fact: string; source: string; on: string; experiment: string | null };

/** What came back of a refused form. */
export type RefusedTexts = {
  errors: Record<string, string>;
  codes: Record<string, string>;
  values: Record<string, string | string[]>;
  present?: { revision: number; values: Record<string, string> };
} | null;
