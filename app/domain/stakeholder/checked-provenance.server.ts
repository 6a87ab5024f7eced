import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeOurs } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { provenanceRefusal, type EmergedThrough, type Origin, type ProvenanceRefusal } from "./provenance.ts";

/** How a form or the demo says where something came from; nothing said is planned. */
export interface ProvenanceInput {
  origin?: Origin | null;
  originIterationId?: string | null;
  originThrough?: EmergedThrough | null;
  originSubjectId?: string | null;
  originNote?: string | null;
}

const SENTENCES = {
  "iteration-missing": ["originIterationId", "provenanceIterationMissing"],
  "through-missing": ["originThrough", "provenanceThroughMissing"],
  "planned-has-no-iteration": ["originIterationId", "plannedHasNoIteration"],
} as const satisfies Record<ProvenanceRefusal, readonly [string, string]>;

/** The columns of a provenance, once its iteration is known to be ours and its parts agree. */
export async function checkedProvenance(actor: Actor, input: ProvenanceInput) {
  const provenance = {
    origin: input.origin ?? "planned",
    originIterationId: input.originIterationId ?? null,
    originThrough: input.originThrough ?? null,
    originSubjectId: input.originSubjectId ?? null,
    originNote: input.originNote ?? null,
  };
  const why = provenanceRefusal(provenance);
  if (why) throw refusal(SENTENCES[why][0], SENTENCES[why][1]);
  await mustBeOurs(actor, t.iterations, "originIterationId", [provenance.originIterationId]);
  if (provenance.originThrough === "workshop") await mustBeOurs(actor, t.workshops, "originSubjectId", [provenance.originSubjectId]);
  if (provenance.originThrough === "observation") await mustBeOurs(actor, t.observations, "originSubjectId", [provenance.originSubjectId]);
  return provenance;
}
