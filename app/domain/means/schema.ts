import { z } from "zod";
import { choice, id, maybeChoice, maybeDay, maybeId, maybeText, revision, text } from "#app/domain/form/fields.ts";
import { MEANS_KINDS } from "#app/domain/commitment/commitment.ts";
import { MEANS_LEVELS } from "./means.ts";

/** How much, until when, and whether it comes back; each may stay unknown. */
const measureFields = {
  quantity: maybeText(60), unit: maybeText(60), fromOn: maybeDay(), untilOn: maybeDay(),
  recoverable: maybeChoice(["yes", "no"]).transform((said) => (said === null ? null : said === "yes")),
};
const said = { kind: choice(MEANS_KINDS), label: text(300), disclosure: choice(MEANS_LEVELS), ...measureFields };
export const newMeansInput = z.object({ stakeholderId: id(), commitmentId: maybeId(), ...said });
export const meansOfCommitmentInput = z.object({ commitmentId: id(), ...said });
export const reviseMeansInput = z.object({ id: id(), revision: revision(), ...said });
export const meansIdInput = z.object({ id: id() });
