import { tables as t } from "#db/tables.ts";
import { at, dayAfter, draw, sentence } from "./chance.ts";
import { add } from "./rows.ts";
import { DAYS_PER_ITERATION, type Network, type Program } from "./program-rows.ts";
import type { Iteration } from "./iteration-rows.ts";
import { recordOn } from "./workspace-rows.ts";

/** 12 benefits and 12 risks over the five lenses, assessed at every version: expected, and observed once it is produced. */
export function addImpacts(network: Network, program: Program, iterations: readonly Iteration[]): void {
  for (const kind of ["benefit", "risk"] as const) {
    for (let number = 1; number <= 12; number += 1) {
      const impact = { ...recordOn(0), programId: program.id, number: kind === "benefit" ? number : number + 12, kind };
      add(t.impacts, { ...impact, statement: sentence(), directness: at(["direct", "indirect"], number), quantifiable: number % 2 === 0, lensId: at(network.lenses, number), timeScale: "1-3" });
      add(t.impactPairs, { ...recordOn(0), impactId: impact.id, pairId: at(program.pairs, number * 3) });
      program.versions.forEach((versionId, position) => {
        addAssessment(impact.id, kind, { versionId, position, state: "expected", iterationId: iterations[position - 1]?.id });
        if (position < program.versions.length - 1) addAssessment(impact.id, kind, { versionId, position, state: "observed", iterationId: iterations[position - 1]?.id });
      });
    }
  }
}

type When = { versionId: string; position: number; state: "expected" | "observed"; iterationId: string | undefined };

function addAssessment(impactId: string, kind: "benefit" | "risk", { versionId, position, state, iterationId }: When): void {
  const level = () => 1 + draw(5);
  const levels = kind === "benefit"
    ? { magnitude: level(), confidence: level() }
    : { likelihoodBefore: 4, severityBefore: 4, likelihoodAfter: level(), severityAfter: level() };
  const day = position * DAYS_PER_ITERATION;
  add(t.assessments, {
    ...recordOn(day), impactId, versionId, kind: state, iterationId, move: position === 0 ? "new" : at(["kept", "changed"], draw(2)), reason: sentence(), on: dayAfter(day), ...levels,
    unit: "money", amountLow: 100_000, amountLikely: 200_000, amountHigh: 400_000,
  });
}
