import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { positionIn } from "#app/domain/affordable-loss/ledger.server.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { create, find, revise } from "#app/domain/record/record.server.ts";
import { conflict, refusal, type RefusalCode } from "#app/domain/refusal/refusal.ts";
import { decideVersion } from "#app/domain/resource-version/decide-version.server.ts";
import { answerRefusal, type AnswerRefusal } from "./decision.ts";
import { raiseByDecision } from "./raise-by-decision.server.ts";
import { recordDecision } from "./record-decision.server.ts";
import type { AnswerInput, Condition } from "./schema.ts";
import { subjectOf } from "./subject.server.ts";

type Request = typeof t.decisionRequests.$inferSelect;

/**
 * Answers a request, in one transaction with what follows from it: a Go authorises a version or raises a ceiling (with
 * its acceptance), a Stop refuses a version, conditions become actions. An answer given later supersedes, never rewrites.
 */
export async function answerDecision(actor: Actor, input: AnswerInput): Promise<{ id: string }> {
  mustBeAllowed(actor, "decision:answer");
  return write(actor.workspaceId, () => answerRequest(actor, input));
}

/** The same, inside the write of another use case. */
export async function answerRequest(actor: Actor, input: AnswerInput): Promise<{ id: string }> {
  const request = await find(actor, t.decisionRequests, input.requestId);
  const { conditions = [], supersedesId = null, dissent = "" } = input;
  refuseAnswer(answerRefusal({ ...input, requestState: request.state, conditionCount: conditions.length, supersedesId }));
  const subject = await subjectOf(actor, request);
  const { answer, reason, onBehalfOf } = input;
  const engaged = await engagedNow(actor, request);
  const decision = await recordDecision(actor, { ...subject, requestId: request.id, answer, reason, dissent, onBehalfOf, supersedesId, engaged });
  await addConditions(actor, decision, conditions);
  if (request.subjectKind === "version") await decideVersion(actor, request.subjectId, answer);
  if (request.subjectKind === "ceiling") await raiseByDecision(actor, request, decision, input);
  await markAnswered(actor, request);
  return { id: decision.id };
}

const SENTENCES: Record<Exclude<AnswerRefusal, "request-answered" | "request-withdrawn">, [field: string, code: RefusalCode]> = {
  "reason-missing": ["reason", "reasonMissing"],
  "on-behalf-of-missing": ["onBehalfOf", "onBehalfOfMissing"],
  "conditions-missing": ["conditionTitle", "conditionsMissing"],
  "conditions-unwanted": ["conditionTitle", "conditionsUnwanted"],
};

function refuseAnswer(refused: AnswerRefusal | null): void {
  if (refused === null) return;
  if (refused === "request-answered") throw conflict("", "requestAnswered");
  if (refused === "request-withdrawn") throw conflict("", "requestWithdrawn");
  const [field, code] = SENTENCES[refused];
  throw refusal(field, code as "reasonMissing");
}

async function engagedNow(actor: Actor, request: Request): Promise<number | null> {
  if (request.subjectKind !== "ceiling") return null;
  const { used, open } = await positionIn(actor, await find(actor, t.lossCeilings, request.subjectId));
  return used.known + open.known;
}

async function addConditions(actor: Actor, decision: { id: string; programId: string; iterationId: string | null }, conditions: readonly Condition[]): Promise<void> {
  const { id: sourceId, programId, iterationId } = decision;
  for (const { title, owner, dueOn } of conditions) {
    await create(actor, t.actions, { kind: "action", programId, iterationId }, { programId, title, owner, dueOn, sourceKind: "decision", sourceId, conditionState: "pending" });
  }
}

async function markAnswered(actor: Actor, { id, programId, iterationId, state }: Request): Promise<void> {
  if (state === "answered") return;
  const place = { kind: "decision-request" as const, programId, iterationId };
  await revise(actor, t.decisionRequests, place, { id, values: { state: "answered" } });
  await audit(actor, { ...place, event: "answered", id });
}
