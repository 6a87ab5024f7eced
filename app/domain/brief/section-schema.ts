import { z } from "zod";
import { checked, maybeChoice, maybeId, revision, wholeText } from "#app/domain/form/fields.ts";

/** `base`: the text that the author started from, for when nobody else kept it. `choice`: theirs, where both texts were shown. */
export const sectionTextInput = z.object({ text: wholeText(), revision: revision(), base: wholeText().optional(), choice: maybeChoice(["theirs"]) });
export type SectionTextInput = z.output<typeof sectionTextInput>;

export const ownerInput = z.object({ ownerMemberId: maybeId() });
export const readyInput = z.object({ ready: checked() });
export const presenceInput = z.object({ revision: revision() });
export const restoreRevisionInput = z.object({ number: revision() });
export const fillInput = z.object({ replace: checked() });
