import { z } from "zod";
import { choice, id, maybeChoice, maybeDay, maybeText, revision, text } from "#app/domain/form/fields.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";
import { QUESTION_KINDS } from "./questionnaire.ts";

const low = { error: "limitTooLow" satisfies RefusalCode };
const maybeLimit = () => z.preprocess((value) => (value === undefined || String(value).trim() === "" ? null : Number(value)), z.number(low).int(low).min(1, low).max(100_000, low).nullable());


export const reviseQuestionnaireInput = z.object({
  revision: revision(), titleFr: text(200), titleEn: maybeText(200), introFr: maybeText(2_000), introEn: maybeText(2_000), licence: text(200), closesOn: maybeDay(), responseLimit: maybeLimit(),
});
export type ReviseQuestionnaire = z.output<typeof reviseQuestionnaireInput>;

export const stateInput = z.object({ state: choice(["open", "closed"] as const) });

const words = { labelFr: text(500), labelEn: maybeText(500), optionsFr: maybeText(5_000), optionsEn: maybeText(5_000), columnsFr: maybeText(5_000), columnsEn: maybeText(5_000) };
const step = choice(["1", "2", "3", "4", "5"] as const).transform(Number);
export const newQuestionInput = z.object({ ...words, step, kind: choice(QUESTION_KINDS), several: choice(["one", "several"] as const), unit: maybeChoice(["money", "person-months"] as const) });
export type NewQuestion = z.output<typeof newQuestionInput>;

export const reviseQuestionInput = z.object({ ...words, id: id(), revision: revision(), step });
export type ReviseQuestion = z.output<typeof reviseQuestionInput>;

export const questionIdInput = z.object({ id: id() });
export const moveQuestionInput = z.object({ id: id(), direction: choice(["up", "down"] as const) });
