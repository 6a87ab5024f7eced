import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import type { DecisionAnswer } from "./decision.ts";
import { subjectsNamed, type NamedSubject } from "./subject-names.server.ts";

export interface ConditionView {
  id: string;
  title: string;
  owner: string;
  dueOn: string | null;
  state: "pending" | "met" | "missed";
  on: string | null;
}

export interface DecisionView {
  id: string;
  requestId: string | null;
  subject: NamedSubject;
  answer: DecisionAnswer;
  /** For a question: the option that this answer chose. */
  option: string | null;
  reason: string;
  dissent: string;
  onBehalfOf: string;
  on: string;
  supersedesId: string | null;
  supersededById: string | null;
  sentence: string | null;
  conditions: ConditionView[];
}

export interface RequestView {
  id: string;
  subject: NamedSubject;
  sentence: string;
  money: number | null;
  personMonths: number | null;
  worstCase: string;
  options: string;
  deadline: string | null;
  state: "open" | "answered" | "withdrawn";
}

/** The decisions of a programme, the latest first, the superseded ones among them. */
export async function decisionsOf(actor: Actor, programId: string): Promise<DecisionView[]> {
  const { decisions, decisionRequests, options } = t;
  const rows = await db()
    .select({ decision: decisions, sentence: decisionRequests.sentence, option: options.label })
    .from(decisions)
    .leftJoin(decisionRequests, eq(decisionRequests.id, decisions.requestId))
    .leftJoin(options, eq(options.id, decisions.optionId))
    .where(and(eq(decisions.workspaceId, actor.workspaceId), eq(decisions.programId, programId)))
    .orderBy(desc(decisions.on), desc(decisions.id));
  const subjects = await subjectsNamed(actor, rows.map(({ decision }) => decision));
  const conditions = await conditionsByDecision(actor, rows.map(({ decision }) => decision.id));
  const supersededBy = new Map(rows.map(({ decision }) => [decision.supersedesId, decision.id]));
  return rows.map(({ decision: { id, requestId, subjectId, answer, reason, dissent, onBehalfOf, on, supersedesId }, sentence, option }) => ({
    id, requestId, answer, reason, dissent, onBehalfOf, on, supersedesId, sentence, option,
    subject: subjects.get(subjectId) ?? { kind: "version", id: subjectId, name: "" },
    supersededById: supersededBy.get(id) ?? null,
    conditions: conditions.get(id) ?? [],
  }));
}

export type DecisionPlace = { programId: string; decision: DecisionView; supersedes: DecisionView | null; supersededBy: DecisionView | null };

/** One decision of the workspace, between the one it supersedes and the one that supersedes it. */
export async function decisionAt(actor: Actor, id: string | undefined): Promise<DecisionPlace> {
  const { programId } = await find(actor, t.decisions, id ?? "");
  const all = await decisionsOf(actor, programId);
  const named = (wanted: string | null | undefined) => all.find((one) => one.id === wanted) ?? null;
  const decision = named(id);
  if (!decision) throw new NotFound();
  return { programId, decision, supersedes: named(decision.supersedesId), supersededBy: named(decision.supersededById) };
}

/** The requests that wait for an answer, the nearest deadline first, those without one last. */
export async function openRequests(actor: Actor, programId: string): Promise<RequestView[]> {
  const { decisionRequests } = t;
  const open = and(eq(decisionRequests.workspaceId, actor.workspaceId), eq(decisionRequests.programId, programId), eq(decisionRequests.state, "open"));
  const rows = await db().select().from(decisionRequests).where(open).orderBy(asc(decisionRequests.id));
  const subjects = await subjectsNamed(actor, rows);
  const views = rows.map((row) => requestView(row, subjects));
  return views.sort((a, b) => (a.deadline ?? "9999").localeCompare(b.deadline ?? "9999"));
}

/** The request that a decision answered. */
export async function requestAt(actor: Actor, id: string): Promise<RequestView> {
  const row = await find(actor, t.decisionRequests, id);
  return requestView(row, await subjectsNamed(actor, [row]));
}

function requestView(row: typeof t.decisionRequests.$inferSelect, subjects: Map<string, NamedSubject>): RequestView {
  const { id, subjectId, subjectKind, sentence, money, personMonths, worstCase, options, deadline, state } = row;
  const subject = subjects.get(subjectId) ?? { kind: subjectKind, id: subjectId, name: "" };
  return { id, subject, sentence, money, personMonths, worstCase, options, deadline, state };
}

/** What a Go under conditions asked for, in the order it was said. */
export async function conditionsOf(actor: Actor, decisionId: string): Promise<ConditionView[]> {
  return (await conditionsByDecision(actor, [decisionId])).get(decisionId) ?? [];
}

async function conditionsByDecision(actor: Actor, decisionIds: string[]): Promise<Map<string, ConditionView[]>> {
  const { actions } = t;
  const found = new Map<string, ConditionView[]>();
  if (decisionIds.length === 0) return found;
  const conditions = and(eq(actions.workspaceId, actor.workspaceId), eq(actions.sourceKind, "decision"), inArray(actions.sourceId, decisionIds), isNull(actions.deletedAt));
  for (const action of await db().select().from(actions).where(conditions).orderBy(asc(actions.id))) {
    const { id, title, owner, dueOn, conditionState, conditionOn, sourceId } = action;
    if (conditionState === null || sourceId === null) continue;
    found.set(sourceId, [...(found.get(sourceId) ?? []), { id, title, owner, dueOn, state: conditionState, on: conditionOn }]);
  }
  return found;
}
