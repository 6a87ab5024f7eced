import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { create } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { acceptanceRefusal } from "./acceptance.ts";
import { deciderFor } from "./decider.server.ts";
import { placeIn } from "./iteration-place.server.ts";
import type { AcceptanceDetails } from "./schema.ts";

export interface Subject {
  kind: "first-step" | "ceiling";
  id: string;
  stakeholderId: string;
}

type Place = { id: string; programId: string };
type Given = { accepted: boolean; on: string } & Partial<AcceptanceDetails>;

const standingOn = (actor: Actor, subjectId: string) =>
  and(eq(t.acceptances.workspaceId, actor.workspaceId), eq(t.acceptances.subjectId, subjectId), isNull(t.acceptances.supersededById));

/** Step: records the answer of an actor, given by a person of its side; the answer before it is superseded and stays readable. */
export async function giveAcceptance(actor: Actor, iteration: Place, subject: Subject, given: Given): Promise<string> {
  const { accepted, on, conditions = "", expiresOn = null } = given;
  if (on > actor.today) throw refusal("on", "dayToCome");
  const personId = await deciderFor(actor, subject.stakeholderId, given);
  if (acceptanceRefusal({ on, expiresOn, deciderId: personId }) === "expires-before-its-day") throw refusal("expiresOn", "expiresBeforeItsDay");
  const values = { iterationId: iteration.id, subjectKind: subject.kind, subjectId: subject.id, accepted, personId, on, conditions, expiresOn };
  const before = await db().select({ id: t.acceptances.id }).from(t.acceptances).where(standingOn(actor, subject.id));
  const made = await create(actor, t.acceptances, placeIn(iteration, "acceptance"), values);
  for (const { id } of before) await supersede(actor, iteration, id, made.id);
  await audit(actor, { ...placeIn(iteration, subject.kind), event: accepted ? "accepted" : "refused", id: subject.id });
  return made.id;
}

/** Step: what was answered no longer answers the record, which changed since; the record itself supersedes it. */
export async function voidAcceptances(actor: Actor, iteration: Place, subjectId: string): Promise<void> {
  const standing = await db().select({ id: t.acceptances.id }).from(t.acceptances).where(standingOn(actor, subjectId));
  for (const { id } of standing) await supersede(actor, iteration, id, subjectId);
}

async function supersede(actor: Actor, iteration: Place, id: string, byId: string): Promise<void> {
  await db().update(t.acceptances).set({ supersededById: byId }).where(and(eq(t.acceptances.workspaceId, actor.workspaceId), eq(t.acceptances.id, id)));
  await audit(actor, { ...placeIn(iteration, "acceptance"), event: "superseded", id });
}
