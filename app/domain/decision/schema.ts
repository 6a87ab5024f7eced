import { z } from "zod";
import { choice, id, maybeDay, maybeId, maybeText, money, personMonths, text } from "#app/domain/form/fields.ts";
import { LOSS_UNITS } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";
import { conditionLines, impossibleDueDay } from "./condition-lines.ts";
import { CONDITION_STATES } from "./condition.ts";
import { DECISION_ANSWERS } from "./decision.ts";

const asked = {
  sentence: text(500), money: money(), personMonths: personMonths(), worstCase: maybeText(2_000), options: maybeText(4_000), deadline: maybeDay(),
};

/** A request on a version, an iteration, or the ceiling in force that it would raise. */
export const requestInput = z.object({ subjectKind: choice(["version", "iteration", "ceiling"] as const), subjectId: id(), ...asked });
type RequestForm = z.output<typeof requestInput>;
type MayBeLeftOut = "money" | "personMonths" | "worstCase" | "options" | "deadline";
export type RequestInput = Omit<RequestForm, MayBeLeftOut> & Partial<Pick<RequestForm, MayBeLeftOut>>;

/** A request on what an actor may lose in a unit, also when it has agreed to nothing yet. */
export const ceilingRequestInput = z.object({ iterationId: id(), stakeholderId: id(), unit: choice(LOSS_UNITS), ...asked });
export type CeilingRequestInput = Omit<RequestInput, "subjectKind" | "subjectId"> & { iterationId: string; stakeholderId: string; unit: "money" | "person-months" };

/** The conditions of a form are one text, a condition a line; the owner and the day given hold for those that say no day. */
export const answerInput = z
  .object({
    requestId: id(), answer: choice(DECISION_ANSWERS), reason: text(2_000), dissent: maybeText(2_000), onBehalfOf: text(200), supersedesId: maybeId(),
    conditionTitle: maybeText(4_000).refine((text) => impossibleDueDay(text) === null, { error: "notADay" satisfies RefusalCode }), conditionOwner: maybeText(200), conditionDueOn: maybeDay(),
    money: money(), personMonths: personMonths(), personId: maybeId(), personName: maybeText(200),
  })
  .transform(({ conditionTitle, conditionOwner, conditionDueOn, ...values }) => ({
    ...values,
    conditions: conditionLines(conditionTitle, { owner: conditionOwner, dueOn: conditionDueOn }),
  }));
type AnswerForm = z.output<typeof answerInput>;
export type Condition = AnswerForm["conditions"][number];
/** `money` or `personMonths`, whichever is the ceiling's unit, replaces the amount asked; the person accepts a raise for the actor. */
export type AnswerInput = Pick<AnswerForm, "requestId" | "answer" | "reason" | "onBehalfOf"> &
  Partial<Pick<AnswerForm, "dissent" | "supersedesId" | "conditions" | "money" | "personMonths" | "personId" | "personName">>;

export const conditionStateInput = z.object({ id: id(), state: choice(CONDITION_STATES) });
export type ConditionStateInput = z.output<typeof conditionStateInput>;
