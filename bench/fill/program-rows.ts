import { tables as t } from "#db/tables.ts";
import { at, dayAfter, draw, instantAfter, nextId, sentence } from "./chance.ts";
import { add } from "./rows.ts";
import { memberToken, recordOn } from "./workspace-rows.ts";
import type { addWorkspace } from "./workspace-rows.ts";

export type Network = ReturnType<typeof addWorkspace>;
export interface Program {
  id: string;
  slug: string;
  versions: string[];
  pairs: string[];
}

export const DAYS_PER_ITERATION = 30;
const ENGAGEMENTS = ["identified", "contacted", "interested", "committed", "delivering", "left"] as const;

/** A programme with a version before and after each iteration, and one pair for each place of the quilt. */
export function addProgram(network: Network, slug: string, iterations: number, hypotheses: number): Program {
  const { id, ...record } = recordOn(0);
  const lastHypothesisNumber = hypotheses;
  add(t.programs, {
    id, ...record, slug, name: `Programme ${slug}`, purpose: sentence(), challenge: sentence(), currency: "EUR", daysPerPersonMonth: 2_000, lastHypothesisNumber, lastImpactNumber: 12,
  });
  (["sponsor", "facilitator"] as const).forEach((role, index) => {
    add(t.programRoles, { ...recordOn(0), programId: id, stakeholderId: at(network.stakeholders, index), role });
  });
  return { id, slug, versions: addVersions(id, iterations), pairs: addPairs(network, id) };
}

function addVersions(programId: string, iterations: number): string[] {
  return Array.from({ length: iterations + 1 }, (_, position) => {
    const producedOn = position === iterations ? undefined : dayAfter(position * DAYS_PER_ITERATION);
    const version = { ...recordOn(position * DAYS_PER_ITERATION), programId, position, producedOn };
    add(t.resourceVersions, { ...version, name: `Version ${position}`, state: producedOn ? "produced" : "expected", description: sentence() });
    return version.id;
  });
}

function addPairs({ usages, categories, stakeholders }: Network, programId: string): string[] {
  return usages.flatMap((usageId, row) =>
    categories.map((categoryId, column) => {
      const since = draw(200);
      // Stakeholders go round the categories, so that this one's is the column's.
      const whose = (row + column) % 2 === 0 ? { categoryId } : { stakeholderId: at(stakeholders, column + row * categories.length) };
      const pair = { ...recordOn(since), programId, usageId, ...whose, engagement: at(ENGAGEMENTS, row + column) };
      add(t.pairs, { ...pair, connection: sentence(), connected: "yes", interested: "yes", strongBenefits: at(["yes", "no", "unknown"], draw(3)), acceptableRisks: "yes" });
      for (const step of [0, 1, 2]) addEngagement(pair.id, since + step * 40, at(ENGAGEMENTS, row + column + step));
      return pair.id;
    }),
  );
}

function addEngagement(pairId: string, day: number, state: string): void {
  add(t.stateChanges, { ...recordOn(day), subjectKind: "pair", subjectId: pairId, state, on: dayAfter(day) });
}

type Subject = { kind: string; id: string; programId: string; iterationId?: string };

/** One line of the journal. */
export function journal({ kind, id, programId, iterationId }: Subject, day: number, event = "created", field?: string): void {
  const { workspaceId } = recordOn(day);
  add(t.auditEntries, {
    id: nextId(), workspaceId, programId, iterationId, at: instantAfter(day), actorToken: memberToken, event, subjectKind: kind, subjectId: id, field,
    ...(field ? { before: sentence(), after: sentence() } : {}),
  });
}
