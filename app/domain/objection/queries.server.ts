import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { subjectLabels } from "#app/domain/journal/subject-labels.server.ts";
import { namesOfMembers } from "#app/domain/member/queries.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { inOrderOfWaiting, type ObjectionState } from "./objection.ts";

export interface ObjectionView {
  id: string;
  revision: number;
  text: string;
  state: ObjectionState;
  stateOn: string;
  /** « » for someone erased. */
  raisedBy: string;
  raisedOn: string;
  subject: { kind: string; id: string; label: string } | null;
  reply: string;
  repliedBy: string;
  repliedOn: string | null;
  owner: { id: string; name: string } | null;
  /** The reader raised it, and may withdraw it. */
  own: boolean;
  /** The reader wrote it down, and may move it to the trash. */
  written: boolean;
}

/** The objections of a programme, those that wait first. None for a partner: objections are the deciders' and the team's. */
export async function objectionsOf(actor: Actor, programId: string): Promise<ObjectionView[]> {
  return inOrderOfWaiting(await viewsOf(actor, eq(t.objections.programId, programId)));
}

/** One objection of the workspace, with its programme. */
export async function objectionAt(actor: Actor, id: string): Promise<{ programId: string; objection: ObjectionView }> {
  const [objection] = await viewsOf(actor, eq(t.objections.id, id));
  if (!objection) throw new NotFound();
  const [row] = await db().select({ programId: t.objections.programId }).from(t.objections).where(and(eq(t.objections.workspaceId, actor.workspaceId), eq(t.objections.id, id)));
  return { programId: row?.programId ?? "", objection };
}

export interface DashboardObjection {
  id: string;
  text: string;
  by: string;
  on: string;
  state: ObjectionState;
  reply: string;
  repliedBy: string;
  repliedOn: string | null;
  owner: string | null;
}

/** What the executive page tells: those that wait, the oldest first, then the settled ones; not what was withdrawn. */
export async function objectionsForDashboard(actor: Actor, programId: string): Promise<DashboardObjection[]> {
  const objections = await objectionsOf(actor, programId);
  return objections.filter(({ state }) => state !== "withdrawn").map(({ id, text, raisedBy: by, raisedOn: on, state, reply, repliedBy, repliedOn, owner }) =>
    ({ id, text, by, on, state, reply, repliedBy, repliedOn, owner: owner?.name ?? null }));
}

/** What the team's home tells of the objections that wait, the oldest first: at most this many, and how many there are. */
export async function waitingObjections(actor: Actor, programId: string, most: number): Promise<{ count: number; oldest: { id: string; text: string; by: string; on: string }[] }> {
  const open = (await objectionsForDashboard(actor, programId)).filter(({ state }) => state === "open");
  return { count: open.length, oldest: open.slice(0, most).map(({ id, text, by, on }) => ({ id, text, by, on })) };
}

async function viewsOf(actor: Actor, which: SQL): Promise<ObjectionView[]> {
  if (!can(actor.role, "objection:write")) return [];
  const { objections, persons, stakeholders } = t;
  const rows = await db()
    .select({ objection: objections, person: persons.name, stakeholder: stakeholders.name })
    .from(objections)
    .leftJoin(persons, eq(persons.id, objections.raisedByPersonId))
    .leftJoin(stakeholders, eq(stakeholders.id, objections.raisedByStakeholderId))
    .where(and(eq(objections.workspaceId, actor.workspaceId), which, isNull(objections.deletedAt)))
    .orderBy(asc(objections.id));
  const members = rows.flatMap(({ objection: one }) => [one.raisedByMemberId, one.repliedByMemberId, one.ownerMemberId]).filter((id): id is string => id !== null);
  const [names, labels] = [await namesOfMembers(actor, members), await subjectLabels(actor, subjectsIn(rows))];
  return rows.map((row) => viewOf(actor, row, (id) => (id === null ? "" : (names.get(id) ?? "")), labels));
}

type Row = { objection: typeof t.objections.$inferSelect; person: string | null; stakeholder: string | null };

const subjectsIn = (rows: readonly Row[]) =>
  rows.flatMap(({ objection: { subjectKind: kind, subjectId: id } }) => (kind && id ? [{ kind, id }] : []));

function viewOf(actor: Actor, { objection, person, stakeholder }: Row, nameOf: (id: string | null) => string, labels: Awaited<ReturnType<typeof subjectLabels>>): ObjectionView {
  const { id, revision, text, state, stateOn, raisedOn, reply, repliedOn, subjectKind, subjectId, ownerMemberId } = objection;
  return {
    id, revision, text, state, stateOn, raisedOn, reply, repliedOn,
    raisedBy: person ?? stakeholder ?? nameOf(objection.raisedByMemberId),
    repliedBy: nameOf(objection.repliedByMemberId),
    owner: ownerMemberId === null ? null : { id: ownerMemberId, name: nameOf(ownerMemberId) },
    subject: subjectKind && subjectId ? { kind: subjectKind, id: subjectId, label: labels.get(subjectId)?.label ?? "" } : null,
    own: objection.raisedByMemberId === actor.memberId,
    written: objection.createdBy === actor.memberId,
  };
}
