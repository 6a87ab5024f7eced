import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { versionsOf } from "#app/domain/program/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";

const made = (actor: Actor) => ({ workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId });

/** A programme with its first version produced and a second one expected. */
export async function programWithVersions(actor: Actor) {
  const { id: programId } = await createProgram(actor, newProgramInput.parse({
    name: "Halle ouverte", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "Halle 1.0", sponsor: "Ville", facilitator: "Le Labo",
  }));
  await write(actor.workspaceId, async () => {
    await db().insert(t.resourceVersions).values({ ...made(actor), programId, name: "Halle 1.1", position: 1, state: "expected" });
  });
  const [first, next] = await versionsOf(actor, programId);
  return { programId, first: first!, next: next! };
}

/** The id of a seeded lens. */
export async function lensOf(actor: Actor, code: string): Promise<string> {
  return (await listOf(actor, "lens")).find(({ seedKey }) => seedKey === code)!.id;
}

/** A pair of the programme, of its first usage and a stakeholder made for it. */
export async function somePair(actor: Actor, programId: string, name = "Laboratoire A"): Promise<string> {
  return write(actor.workspaceId, async () => {
    const [usage] = await db().insert(t.usages).values({ ...made(actor), label: `Usage ${name}` }).returning();
    const [stakeholder] = await db().insert(t.stakeholders).values({ ...made(actor), name, searchText: name.toLowerCase() }).returning();
    const [pair] = await db().insert(t.pairs).values({ ...made(actor), programId, usageId: usage!.id, stakeholderId: stakeholder!.id }).returning();
    return pair!.id;
  });
}
