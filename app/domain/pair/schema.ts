import { z } from "zod";
import { choice, id, maybeId, maybeText, revision } from "#app/domain/form/fields.ts";
import { provenanceFields } from "#app/domain/stakeholder/provenance-schema.ts";
import { TEST_ANSWERS } from "./pair.ts";

export const newPairInput = z.object({
  usageId: id(), stakeholderId: maybeId(), categoryId: maybeId(), parentId: maybeId(), connection: maybeText(2_000), ...provenanceFields,
});

const answer = () => choice(TEST_ANSWERS);
const note = () => maybeText(500);

export const pairTestsInput = z.object({
  id: id(),
  revision: revision(),
  connected: answer(), connectedNote: note(),
  interested: answer(), interestedNote: note(),
  strongBenefits: answer(), strongBenefitsNote: note(),
  acceptableRisks: answer(), acceptableRisksNote: note(),
});

/** One test answered by a click: the others stay as they are. */
export const onePairTestInput = z.object({ connected: answer(), interested: answer(), strongBenefits: answer(), acceptableRisks: answer() }).partial();

export const revisePairInput = z.object({ id: id(), revision: revision(), connection: maybeText(2_000) });
export const pairIdInput = z.object({ id: id() });
export const newChildPairInput = z.object({ stakeholderId: id() });
