import { and, asc, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { create } from "#app/domain/record/record.server.ts";
import { conflict, NotFound, refusal } from "#app/domain/refusal/refusal.ts";
import { writeBackOnEdition } from "./write-back.server.ts";
import { standingDecision, supersedeRefusal, type DecisionAnswer, type DecisionSubject } from "./decision.ts";

export interface NewDecision {
  programId: string;
  iterationId: string | null;
  requestId: string | null;
  subjectKind: DecisionSubject;
  subjectId: string;
  answer: DecisionAnswer;
  reason: string;
  dissent: string;
  onBehalfOf: string;
  engaged: number | null;
  /** For a question: the option chosen. */
  optionId?: string;
  /** The decision that the person means to go back on; otherwise the one that stands. */
  supersedesId: string | null;
}

/** Every decision on a subject, oldest first. */
export async function decisionsOn(actor: Actor, { subjectKind, subjectId }: { subjectKind: DecisionSubject; subjectId: string }) {
  const { decisions } = t;
  const onSubject = and(eq(decisions.workspaceId, actor.workspaceId), eq(decisions.subjectKind, subjectKind), eq(decisions.subjectId, subjectId));
  return db().select().from(decisions).where(onSubject).orderBy(asc(decisions.id));
}

/** Step: writes a decision, which supersedes the one that stands on the same subject; nothing is rewritten. */
export async function recordDecision(actor: Actor, decision: NewDecision) {
  const before = await decisionsOn(actor, decision);
  const supersedesId = decision.supersedesId ?? standingDecision(before, decision)?.id ?? null;
  if (supersedesId !== null) refuseSuperseding(supersedeRefusal({ ...decision, supersedesId }, before));
  const place = { kind: "decision" as const, programId: decision.programId, iterationId: decision.iterationId };
  const made = await create(actor, t.decisions, place, { ...decision, supersedesId, on: actor.today });
  await audit(actor, { ...place, event: "given", id: made.id, field: "answer", after: decision.answer });
  if (supersedesId !== null) await audit(actor, { ...place, event: "superseded", id: supersedesId });
  await writeBackOnEdition(actor, { ...decision, id: made.id });
  return made;
}

function refuseSuperseding(refused: ReturnType<typeof supersedeRefusal>): void {
  if (refused === "already-superseded") throw conflict("", "decisionSuperseded");
  if (refused === "decision-unknown") throw new NotFound();
  if (refused === "other-subject") throw refusal("", "decisionOfAnother");
}
