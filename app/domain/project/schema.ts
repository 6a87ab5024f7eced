import { z } from "zod";
import { checked, choice, id, ids, maybeId, maybeText, revision, text } from "#app/domain/form/fields.ts";
import { PROJECT_LEVELS, PROJECT_STATES } from "./project.ts";

export const newProjectInput = z.object({ name: text(200), workshopId: maybeId() });
export const reviseProjectInput = z.object({
  revision: revision(), name: text(200), description: maybeText(5_000), state: choice(PROJECT_STATES), disclosure: choice(PROJECT_LEVELS),
  workshopId: maybeId(), pairId: maybeId(), overContractorId: maybeId(), added: maybeText(2_000),
});
export const projectItemsInput = z.object({ itemIds: ids() });
export const projectEvidenceInput = z.object({ evidenceIds: ids() });
export const projectMemberInput = z.object({ personId: id(), lead: checked() });
export const dropMemberInput = z.object({ personId: id() });
