import { z } from "zod";
import { checked, choice, id, ids, maybeChoice, maybeDay, maybeId, maybeText, revision, text } from "#app/domain/form/fields.ts";
import { ENGAGEMENT_STATES } from "#app/domain/engagement/engagement.ts";
import { provenanceFields } from "./provenance-schema.ts";
import { EMERGED_THROUGH } from "./provenance.ts";
import { STAKEHOLDER_NATURES } from "./stakeholder.ts";

/** A name is enough; the category helps, the rest can wait. */
export const newStakeholderInput = z.object({ name: text(200), categoryId: maybeId(), engagement: maybeChoice(ENGAGEMENT_STATES), metOn: maybeDay(), ...provenanceFields });

export const reviseStakeholderInput = z.object({
  id: id(),
  revision: revision(),
  name: text(200),
  nature: choice(STAKEHOLDER_NATURES),
  categoryId: maybeId(),
  otherCategoryIds: ids(),
  competitor: checked(),
  connection: maybeText(2_000),
  metOn: maybeDay(),
});

/** How the team means to engage a stakeholder. */
export const engagePlanInput = z.object({
  id: id(), revision: revision(), howToEngage: maybeText(2_000), ask: maybeText(2_000), engageOwner: maybeText(200), nextStepOn: maybeDay(),
});

/** What a stakeholder says of itself. */
export const ownSheetInput = z.object({ id: id(), revision: revision(), cv: maybeText(), experience: maybeText(), advice: maybeText(), links: maybeText(4_000) });
/** What it came through is kept by the use case: the form says the rest. */
export const reviseOriginInput = z.object({ id: id(), revision: revision(), ...provenanceFields }).omit({ originSubjectId: true });
export const stakeholderIdInput = z.object({ id: id() });

export const newcomerInput = z.object({ name: text(200), originThrough: choice(EMERGED_THROUGH) });
export type Newcomer = z.output<typeof newcomerInput>;
