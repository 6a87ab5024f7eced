import { plural } from "../plural.ts";
import type { lineage as french } from "../fr/lineage.ts";

export const lineage: typeof french = {
  empty: "Hypotheses will appear here from one iteration to the next: where they come from, where they get to.",
  noneTakenUp: (n: number) => `${n} ${plural.en(n, "hypothesis", "hypotheses")}, none taken up again yet`,
  message: ({ takenUp, settled, results }: { takenUp: number; settled: number; results: string }) =>
    settled === 0
      ? `${takenUp} ${plural.en(takenUp, "hypothesis", "hypotheses")} taken up again, none settled yet: ${results}`
      : `Taking up again settled ${settled} of ${takenUp} ${plural.en(takenUp, "hypothesis", "hypotheses")}: ${results}`,
  definition: "For each iteration, on the left where its hypotheses come from, on the right their verdict. A ribbon leads from a verdict to the hypothesis that takes it up; without one, it ends there. A hypothesis that was split leaves once and arrives in as many parts.",
  hidden: (n: number) => `${n} earlier ${plural.en(n, "iteration is", "iterations are")} in the table.`,
  origins: {
    new: () => "new",
    carried: () => "carried over",
    changed: () => "changed",
    split: (n: number) => plural.en(n, "part of a split", "parts of a split"),
  },
  iteration: (n: number) => `Iteration ${n}`,
  hypotheses: (n: number) => `${n} ${plural.en(n, "hypothesis", "hypotheses")}`,
  stage: (iteration: number, kind: string) => `Iteration ${iteration}, ${kind}`,
  flow: (from: string, to: string) => `${from} → ${to}`,
  fold: "From one iteration to the next",
  table: "See the table of these hypotheses",
  from: "Comes from",
};
