import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { insertChild } from "#app/domain/hypothesis/insert-child.server.ts";
import { carriedOver } from "#app/domain/hypothesis/lineage.ts";
import type { IterationOutcome } from "#app/domain/iteration/closing.ts";
import { prepareDraft } from "#app/domain/iteration/prepare-draft.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import type { IterationHypothesis } from "./iteration-hypotheses.server.ts";

export type Settled = { programId: string; outcome: IterationOutcome; versionId: string; expectedName: string; hypotheses: readonly IterationHypothesis[] };
export type NextIteration = { id: string; number: number; carried: number };

/**
 * Inside a transaction: the draft that follows, from the version left. A base that was kept runs again towards the version still
 * expected; after a stop nothing is carried, and the team says where to. A version refused since cannot be a base.
 */
export async function prepareNext(actor: Actor, settled: Settled): Promise<NextIteration> {
  const version = await find(actor, t.resourceVersions, settled.versionId);
  const draft = await prepareDraft(actor, settled.programId, {
    question: "", startsOn: null, endsOn: null,
    baseVersionId: version.state === "refused" ? null : version.id,
    targetVersion: settled.outcome === "kept" ? settled.expectedName : "",
  });
  const carried = settled.outcome === "stopped" ? [] : unsettled(settled.hypotheses);
  for (const { hypothesis } of carried) {
    const { statement, threshold } = hypothesis;
    await insertChild(actor, hypothesis, draft.id, { relation: "carried", statement, threshold });
  }
  return { id: draft.id, number: draft.number, carried: carried.length };
}

/** Inconclusive or not tested. */
export function unsettled(hypotheses: readonly IterationHypothesis[]) {
  return carriedOver(hypotheses.map((hypothesis) => ({ hypothesis, verdict: hypothesis.verdict?.result ?? null })));
}
