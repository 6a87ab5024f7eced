import { z } from "zod";
import { checked, choice, id, maybeChoice, maybeId, maybeText, revision, text } from "#app/domain/form/fields.ts";
import { DISCLOSURE_LEVELS } from "#app/domain/disclosure/disclosure.ts";

const said = { text: text(2_000), author: maybeText(200), authorPersonId: maybeId(), consent: checked() };
export const newQuoteInput = z.object({ ...said, disclosure: maybeChoice(DISCLOSURE_LEVELS), workshopId: maybeId() });
export const reviseQuoteInput = z.object({ ...said, id: id(), revision: revision(), disclosure: choice(DISCLOSURE_LEVELS) });
export const quoteIdInput = z.object({ id: id() });
