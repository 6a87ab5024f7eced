import { z } from "zod";
import { choice, day, id, ids, maybeId, text } from "#app/domain/form/fields.ts";
import { STANCES } from "./evidence.ts";

/** One fact with its source, and which hypotheses it supports or opposes. */
export const addEvidenceInput = z.object({
  fact: text(4_000),
  source: text(500),
  on: day(),
  experimentId: maybeId(),
  links: z.array(z.object({ hypothesisId: id(), stance: z.enum(STANCES) })),
});
export type AddEvidence = z.output<typeof addEvidenceInput>;

/** As a form posts it: two lists of hypotheses. */
export const evidenceForm = z
  .object({ ...addEvidenceInput.omit({ links: true }).shape, supports: ids(), opposes: ids() })
  .transform(({ supports, opposes, ...fact }): AddEvidence => ({
    ...fact,
    links: [
      ...supports.map((hypothesisId) => ({ hypothesisId, stance: "supports" as const })),
      ...opposes.map((hypothesisId) => ({ hypothesisId, stance: "opposes" as const })),
    ],
  }));

/** As a form beside one hypothesis posts it. */
export const stancedFact = addEvidenceInput.omit({ links: true }).extend({ stance: choice(STANCES) });
