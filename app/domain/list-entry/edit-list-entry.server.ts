import { and, asc, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { folded } from "#app/domain/form/slug.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import type { NewEntry, RenameEntry } from "./schema.ts";
import { usesOfEntries } from "./entry-in-use.server.ts";

const place = { kind: "list-entry" } as const;

const inOrder = (actor: Actor, list: NewEntry["list"]) =>
  db()
    .select()
    .from(t.listEntries)
    .where(and(eq(t.listEntries.workspaceId, actor.workspaceId), eq(t.listEntries.list, list)))
    .orderBy(asc(t.listEntries.position), asc(t.listEntries.id));

/** A new entry at the end of its list. Refuses a name that the list already has. */
export async function addListEntry(actor: Actor, input: NewEntry): Promise<{ id: string }> {
  return write(actor.workspaceId, () => insertListEntry(actor, input));
}

/** The same, inside the write of another use case. */
export async function insertListEntry(actor: Actor, input: NewEntry): Promise<{ id: string }> {
  const entries = await inOrder(actor, input.list);
  refuseDouble(entries, input.label);
  const id = newId();
  const position = (entries.at(-1)?.position ?? -1) + 1;
  const audience = input.list === "purpose" ? input.audience : null;
  await db().insert(t.listEntries).values({ id, workspaceId: actor.workspaceId, list: input.list, label: input.label, audience, position });
  await audit(actor, { ...place, event: "created", id, field: "label", after: input.label });
  return { id };
}

/** Renames an entry: from then on it is user text and stays in its language. Refuses a stale save and a name taken. */
export async function renameListEntry(actor: Actor, { id, label, audience, revision }: RenameEntry): Promise<void> {
  await write(actor.workspaceId, async () => {
    const entry = await find(actor, t.listEntries, id);
    refuseDouble((await inOrder(actor, entry.list)).filter((other) => other.id !== id), label);
    const values = entry.list === "purpose" ? { label, audience } : { label };
    await revise(actor, t.listEntries, place, { id, revision, values });
  });
}

function refuseDouble(entries: { label: string | null }[], label: string): void {
  const wanted = folded(label);
  if (entries.some((entry) => entry.label !== null && folded(entry.label) === wanted)) throw conflict("label", "entryAlreadyThere");
}

/** Moves an entry one place up or down its list; at the end of it, nothing moves. */
export async function moveListEntry(actor: Actor, input: { id: string; direction: "up" | "down" }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { list } = await find(actor, t.listEntries, input.id);
    const entries = await inOrder(actor, list);
    const from = entries.findIndex(({ id }) => id === input.id);
    const to = input.direction === "up" ? from - 1 : from + 1;
    if (to < 0 || to >= entries.length) return;
    entries.splice(to, 0, ...entries.splice(from, 1));
    for (const [position, entry] of entries.entries()) if (entry.position !== position) await putAt(actor, entry.id, position);
    await audit(actor, { ...place, event: "changed", id: input.id, field: "position", before: from + 1, after: to + 1 });
  });
}

const putAt = (actor: Actor, id: string, position: number) =>
  db().update(t.listEntries).set({ position }).where(and(eq(t.listEntries.workspaceId, actor.workspaceId), eq(t.listEntries.id, id)));

/** An entry retired is offered no more; what uses it keeps it. */
export async function retireListEntry(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, () => setRetired(actor, id, actor.now));
}

export async function unretireListEntry(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, () => setRetired(actor, id, null));
}

async function setRetired(actor: Actor, id: string, retiredAt: Date | null): Promise<void> {
  const entry = await find(actor, t.listEntries, id);
  if ((entry.retiredAt === null) === (retiredAt === null)) return;
  await db().update(t.listEntries).set({ retiredAt }).where(and(eq(t.listEntries.workspaceId, actor.workspaceId), eq(t.listEntries.id, id)));
  await audit(actor, { ...place, event: retiredAt ? "retired" : "restored", id });
}

/** Deletes an entry that nothing uses. Refuses one in use, be it from the trash: it retires. */
export async function deleteListEntry(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, async () => {
    const entry = await find(actor, t.listEntries, id);
    if ((await usesOfEntries(actor, id)).has(id)) throw conflict("", "entryInUse");
    await audit(actor, { ...place, event: "deleted", id, field: "label", before: entry.label ?? entry.seedKey });
    await db().delete(t.listEntries).where(and(eq(t.listEntries.workspaceId, actor.workspaceId), eq(t.listEntries.id, id)));
  });
}
