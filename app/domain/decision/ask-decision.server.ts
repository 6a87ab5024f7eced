import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { ceilingInForce } from "#app/domain/affordable-loss/ledger.server.ts";
import { placeIn, runningIteration } from "#app/domain/affordable-loss/iteration-place.server.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { create, find, mustBeOurs, revise } from "#app/domain/record/record.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";
import type { CeilingRequestInput, RequestInput } from "./schema.ts";
import { subjectOf, type RequestSubject } from "./subject.server.ts";

/** Asks for a decision on a version, an iteration or a ceiling: one sentence, the amounts, the options, a deadline. */
export async function askDecision(actor: Actor, { subjectKind, subjectId, ...asked }: RequestInput): Promise<{ id: string }> {
  mustBeAllowed(actor, "decision:request");
  return write(actor.workspaceId, async () => ask(actor, await subjectOf(actor, { subjectKind, subjectId }), asked));
}

/**
 * Asks for a decision on what an actor may lose in a unit. An actor who agreed to nothing there gets a ceiling of n.c.
 * first: what a decision may raise.
 */
export async function askCeilingDecision(actor: Actor, input: CeilingRequestInput): Promise<{ id: string }> {
  mustBeAllowed(actor, "decision:request");
  return write(actor.workspaceId, () => askOnCeiling(actor, input));
}

/** The same, inside the write of another use case. */
export async function askOnCeiling(actor: Actor, { iterationId, stakeholderId, unit, ...asked }: CeilingRequestInput): Promise<{ id: string }> {
  const iteration = await runningIteration(actor, iterationId);
  await mustBeOurs(actor, t.stakeholders, "stakeholderId", [stakeholderId]);
  const inForce = await ceilingInForce(actor, { iterationId, stakeholderId, unit });
  const ceiling = inForce ?? (await create(actor, t.lossCeilings, placeIn(iteration, "ceiling"), { iterationId, stakeholderId, unit, amount: null }));
  return ask(actor, await subjectOf(actor, { subjectKind: "ceiling", subjectId: ceiling.id }), asked);
}

async function ask(actor: Actor, subject: RequestSubject, asked: Omit<RequestInput, "subjectKind" | "subjectId">): Promise<{ id: string }> {
  const { programId, iterationId, subjectKind, subjectId } = subject;
  const place = { kind: "decision-request" as const, programId, iterationId };
  const request = await create(actor, t.decisionRequests, place, { ...asked, programId, iterationId, subjectKind, subjectId });
  await audit(actor, { ...place, event: "asked", id: request.id });
  return { id: request.id };
}

/** Takes an open request back; it stays readable. */
export async function withdrawRequest(actor: Actor, id: string): Promise<{ programId: string }> {
  mustBeAllowed(actor, "decision:request");
  return write(actor.workspaceId, async () => {
    const { programId, iterationId, state } = await find(actor, t.decisionRequests, id);
    if (state !== "open") throw conflict("", state === "answered" ? "requestAnswered" : "requestWithdrawn");
    const place = { kind: "decision-request" as const, programId, iterationId };
    await revise(actor, t.decisionRequests, place, { id, values: { state: "withdrawn" } });
    await audit(actor, { ...place, event: "withdrawn", id });
    return { programId };
  });
}
