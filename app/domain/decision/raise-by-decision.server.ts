import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { agreedAmount } from "#app/domain/affordable-loss/loss-rows.ts";
import { ceilingInForce } from "#app/domain/affordable-loss/ledger.server.ts";
import { raiseCeiling } from "#app/domain/affordable-loss/raise-ceiling.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { raiseRefusal, raisesCeiling } from "./ceiling-raise.ts";
import type { AnswerInput } from "./schema.ts";

interface Asked {
  subjectId: string;
  money: number | null;
  personMonths: number | null;
}

/** Step: a Go on a ceiling makes the new one, of the amount decided or else asked; other answers leave it as it is. */
export async function raiseByDecision(actor: Actor, asked: Asked, decision: { id: string; iterationId: string | null; programId: string }, input: AnswerInput): Promise<void> {
  if (!raisesCeiling(input.answer) || decision.iterationId === null) return;
  const ceiling = await find(actor, t.lossCeilings, asked.subjectId);
  const field = ceiling.unit === "money" ? "money" : "personMonths";
  const next = input[field] ?? asked[field];
  const { personId, personName } = input;
  const current = agreedAmount(await ceilingInForce(actor, ceiling));
  const refused = raiseRefusal({ current, next, accepterId: personId ?? (personName?.trim() || null) });
  if (refused === "not-higher") throw refusal(field, "raiseNotHigher");
  if (refused === "accepter-missing") throw refusal("personId", "raiseAccepterMissing");
  if (next === null) throw refusal(field, "raiseAmountMissing");
  await raiseCeiling(actor, { id: decision.iterationId, programId: decision.programId }, { ceilingId: ceiling.id, amount: next, decisionId: decision.id, personId, personName });
}
