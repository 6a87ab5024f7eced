import { z } from "zod";
import { id, maybeText, revision, text } from "#app/domain/form/fields.ts";

export const questionInput = z.object({ programId: id(), question: text(500), askedBy: maybeText(200), workshopId: z.uuid().nullish().catch(null) });
type QuestionForm = z.output<typeof questionInput>;
export type QuestionInput = Pick<QuestionForm, "programId" | "question"> & Partial<QuestionForm>;

export const questionEdit = z.object({ id: id(), revision: revision(), question: text(500), askedBy: maybeText(200) });
export type QuestionEdit = z.output<typeof questionEdit>;

const words = { label: text(200), pros: maybeText(4_000), cons: maybeText(4_000), benchmark: maybeText(4_000) };
export const optionInput = z.object({ questionId: id(), ...words });
type OptionForm = z.output<typeof optionInput>;
export type OptionInput = Pick<OptionForm, "questionId" | "label"> & Partial<OptionForm>;

export const optionEdit = z.object({ id: id(), revision: revision(), ...words });
export type OptionEdit = z.output<typeof optionEdit>;

/** Answered by choosing an option; the others are set aside and stay readable. */
export const questionAnswer = z.object({ questionId: id(), optionId: id(), reason: text(2_000), dissent: maybeText(2_000), onBehalfOf: text(200) });
type AnswerForm = z.output<typeof questionAnswer>;
export type QuestionAnswer = Omit<AnswerForm, "dissent"> & Partial<Pick<AnswerForm, "dissent">>;
