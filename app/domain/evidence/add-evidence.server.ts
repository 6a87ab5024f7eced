import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeOfIteration } from "#app/domain/hypothesis/of-iteration.server.ts";
import { create, find, mustBeOurs } from "#app/domain/record/record.server.ts";
import { conflict, refusal, type Refusal } from "#app/domain/refusal/refusal.ts";
import { addEvidenceRefusal, type EvidenceRefusal } from "./evidence.ts";
import type { AddEvidence } from "./schema.ts";

/** Adds a fact to a running iteration, linked to hypotheses whose threshold is written; the first one locks their threshold. */
export async function addEvidence(actor: Actor, iterationId: string, input: AddEvidence): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    const iteration = await find(actor, t.iterations, iterationId);
    const { links, ...fact } = input;
    if (links.length === 0) throw refusal("links", "chooseAHypothesis");
    const hypotheses = await mustBeOfIteration(actor, iterationId, "links", links.map((link) => link.hypothesisId));
    if (hypotheses.length !== links.length) throw refusal("links", "unreadable");
    for (const { number, threshold } of hypotheses) {
      const refused = addEvidenceRefusal({ ...fact, threshold, iterationState: iteration.state });
      if (refused) throw evidenceRefused(refused, number);
    }
    await mustBeOurs(actor, t.experiments, "experimentId", [fact.experimentId]);
    const place = { kind: "evidence", programId: iteration.programId, iterationId } as const;
    const { id } = await create(actor, t.evidence, place, { iterationId, ...fact });
    const made = { workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId, evidenceId: id };
    await db().insert(t.evidenceLinks).values(links.map((link) => ({ ...made, ...link })));
    return { id };
  });
}

function evidenceRefused(code: EvidenceRefusal, number: number): Refusal {
  if (code === "iteration-not-open") return conflict("", "iterationNotOpen");
  if (code === "iteration-closed") return conflict("", "iterationClosed");
  if (code === "threshold-missing") return refusal("links", "thresholdMissing", { n: `H ${number}` });
  return refusal(code === "fact-missing" ? "fact" : "source", "required");
}
