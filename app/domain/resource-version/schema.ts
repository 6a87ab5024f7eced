import { z } from "zod";
import { DISCLOSURE_LEVELS } from "#app/domain/disclosure/disclosure.ts";
import { choice, day, id, maybeLevel, maybeText, revision, text } from "#app/domain/form/fields.ts";
import { OPENING_STATES } from "./opening-item.ts";

/** Technology readiness levels go from 1 to 9. */
const MAX_TRL = 9;

/** Four judgements from 1 to 5 with a comment, never computed. */
export const judgementFields = {
  imageRisk: maybeLevel(), imageRiskComment: maybeText(2_000),
  engagement: maybeLevel(), engagementComment: maybeText(2_000),
  openness: maybeLevel(), opennessComment: maybeText(2_000),
  attractiveness: maybeLevel(), attractivenessComment: maybeText(2_000),
};

export const versionEdit = z.object({
  id: id(), revision: revision(), name: text(120), description: maybeText(5_000), deliverables: maybeText(5_000), trl: maybeLevel(MAX_TRL), ...judgementFields,
});
export type VersionEdit = z.output<typeof versionEdit>;

export const versionOpeningForm = z.object({ id: id(), on: day() });

const itemFields = { name: text(200), family: maybeText(200), description: maybeText(2_000), disclosure: choice(DISCLOSURE_LEVELS) };
export const newOpeningItemForm = z.object(itemFields);
export const openingItemEdit = z.object({ id: id(), revision: revision(), ...itemFields });
export type OpeningItemEdit = z.output<typeof openingItemEdit>;

export const openingStateForm = z.object({ itemId: id(), versionId: id(), state: choice(OPENING_STATES), licence: maybeText(200), note: maybeText(2_000) });
export const openingRequestForm = z.object({ itemId: id(), pairId: id() });
export const openingRiskForm = z.object({ itemId: id(), impactId: id() });
