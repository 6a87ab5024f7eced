import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { NearNames, type Named } from "./near-names.ts";
import { said, type Proposed } from "./proposal.ts";

/** By key, the proposals that may be a record of the directory under another spelling or another organisation: nothing is merged silently. */
export async function asNear(actor: Actor, proposed: readonly Proposed[]): Promise<Map<string, Proposed>> {
  const marked = new Map<string, Proposed>();
  const [people, organisations] = [proposed.filter(({ kind }) => kind === "person"), proposed.filter(({ kind }) => kind === "stakeholder")];
  if (people.length > 0) {
    const known = new NearNames(await knownPersons(actor));
    for (const one of people) mark(marked, one, doubtfulPerson(known, one));
  }
  if (organisations.length > 0) {
    const known = new NearNames(await knownStakeholders(actor));
    for (const one of organisations) mark(marked, one, known.same(said(one.fields, "name")).length > 0 ? null : known.near(said(one.fields, "name")));
  }
  return marked;
}

type KnownPerson = Named & { organisation: string | null };

function doubtfulPerson(known: NearNames<KnownPerson>, { fields }: Proposed): Named | null {
  const [name, organisation] = [said(fields, "name"), folded(said(fields, "organisation"))];
  const homonyms = known.same(name);
  if (homonyms.some((one) => folded(one.organisation ?? "") === organisation)) return null;
  return homonyms[0] ?? known.near(name);
}

function mark(marked: Map<string, Proposed>, one: Proposed, near: Named | null): void {
  if (near) marked.set(one.key, { ...one, uncertain: "same-as", fields: { ...one.fields, nearId: near.id, nearName: near.name } });
}

async function knownPersons(actor: Actor): Promise<KnownPerson[]> {
  return db()
    .select({ id: t.persons.id, name: t.persons.name, organisation: t.stakeholders.name })
    .from(t.persons)
    .leftJoin(t.stakeholders, eq(t.stakeholders.id, t.persons.stakeholderId))
    .where(and(eq(t.persons.workspaceId, actor.workspaceId), isNull(t.persons.deletedAt)));
}

async function knownStakeholders(actor: Actor): Promise<Named[]> {
  const { id, name, workspaceId, deletedAt } = t.stakeholders;
  return db().select({ id, name }).from(t.stakeholders).where(and(eq(workspaceId, actor.workspaceId), isNull(deletedAt)));
}
