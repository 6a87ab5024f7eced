import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import type { OpenedQuestionnaire, OpenedResponse, Visitor } from "#app/auth/respondent.server.ts";
import { hashToken } from "#app/auth/tokens.server.ts";
import { questionsAsked } from "#app/domain/questionnaire/questions.server.ts";
import { LAST_STEP, STEPS } from "#app/domain/questionnaire/questionnaire.ts";
import { Refusal, refusal } from "#app/domain/refusal/refusal.ts";
import { hasResponse } from "#app/domain/response/queries.server.ts";
import { readAnswers } from "#app/domain/response/read-answers.ts";
import { SENDING_STEP } from "#app/domain/response/response.ts";
import { saveStep } from "#app/domain/response/save-response.server.ts";
import { paths } from "#app/paths.ts";
import { admitResponse, admitSave } from "./flood-gate.server.ts";
import { formFields } from "./form.server.ts";
import { languageOf } from "./preferences.server.ts";

export async function visitorOf(received: Pick<ActionFunctionArgs, "request" | "params" | "context">): Promise<Visitor> {
  return { network: received.context.clientAddress, language: await languageOf(received), now: new Date() };
}

/** The step asked for in an address or a form, from 1; 1 when it is none. */
export function stepOf(asked: unknown, last: number = LAST_STEP): number {
  const step = Number(asked);
  return Number.isInteger(step) && step >= 1 && step <= last ? step : STEPS[0];
}

/** Where a button of a step leads: on, back, past it, or to a step by its number. */
function nextOf(go: unknown, step: number): number {
  const [way, to] = String(go).split(":");
  if (way === "to") return stepOf(to, SENDING_STEP);
  return way === "back" ? Math.max(1, step - 1) : step + 1;
}

/** What a step's form holds, once read: where it leads, and the answers or why they cannot be kept. */
async function readStep(opened: Extract<OpenedQuestionnaire, { state: "open" }>, form: FormData) {
  if (form.get("website")) throw refusal("", "leaveEmpty");
  const step = stepOf(form.get("step"));
  const asked = (await questionsAsked(opened.respondent, opened.questionnaire.id)).filter((question) => question.step === step);
  const go = form.get("go");
  return { step, asked, skips: go === "skip", next: nextOf(go, step), ...readAnswers(asked, formFields(form)) };
}

/** The first save: it makes the response whose secret came with the form, and goes on behind the private link. */
export async function beginResponse(opened: Extract<OpenedQuestionnaire, { state: "open" }>, visitor: Visitor, form: FormData): Promise<Response> {
  const { respondent, questionnaire } = opened;
  const secret = String(form.get("secret") ?? "");
  if (!/^[\w-]{27}$/.test(secret)) throw refusal("", "unreadable");
  const { step, asked, skips, next, answers, refused } = await readStep(opened, form);
  const onward = redirect(paths.questionnaireForm(questionnaire.token, { step: next }));
  if (Object.keys(refused).length > 0) return skips && step < LAST_STEP ? onward : refuseStep(refused);
  const tokenHash = hashToken(secret);
  if (Object.keys(answers).length === 0 && !(await hasResponse(respondent, tokenHash))) {
    if (next > LAST_STEP) throw refusal("", "nothingAnswered");
    return onward;
  }
  admitResponse(visitor.network, visitor.now);
  await saveStep(respondent, { questionnaire, tokenHash, step, asked, answers });
  return redirect(paths.response(secret, { step: next }));
}

/** A later save, by who holds the private link. */
export async function goOn(opened: Extract<OpenedResponse, { state: "open" }>, visitor: Visitor, secret: string, form: FormData): Promise<Response> {
  const { respondent, questionnaire, response } = opened;
  const { step, asked, skips, next, answers, refused } = await readStep(opened, form);
  const onward = redirect(paths.response(secret, { step: next }));
  if (Object.keys(refused).length > 0) return skips ? onward : refuseStep(refused);
  admitSave(response.id, visitor.now);
  await saveStep(respondent, { questionnaire, tokenHash: response.tokenHash, step, asked, answers });
  return onward;
}

function refuseStep(fields: Refusal["fields"]): never {
  throw new Refusal(fields);
}

/** The same as in the loaders: who guesses links is answered shortly. */
export async function openOrWait<T extends { state: string }>(opening: Promise<T>): Promise<Extract<T, { state: "open" }>> {
  const opened = await opening;
  if (opened.state === "open") return opened as Extract<T, { state: "open" }>;
  throw new Response(null, { status: opened.state === "withdrawn" ? 410 : 429 });
}

