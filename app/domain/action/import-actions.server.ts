import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create, find, revise } from "#app/domain/record/record.server.ts";
import { newId } from "#app/platform/ids.ts";
import { conditionAfter } from "./action.ts";
import type { ImportedAction } from "./imported-action.ts";
import { planImport, type PlannedAction, type PresentAction } from "./plan-import.ts";

/** What an import would do to the actions of a programme. */
export async function planOf(actor: Actor, programId: string, read: readonly ImportedAction[]) {
  return planImport(await presentActions(actor, programId), read);
}

/** Takes the chosen lines of a file, all in one go: what is new is made, what differs is changed, the rest is as it was. */
export async function importActions(actor: Actor, programId: string, { read, chosen }: { read: readonly ImportedAction[]; chosen: ReadonlySet<number> }): Promise<{ added: number; changed: number; same: number }> {
  return write(actor.workspaceId, async () => {
    await find(actor, t.programs, programId);
    const { planned } = await planOf(actor, programId, read);
    const taken = planned.filter(({ index, becomes }) => chosen.has(index) && (becomes === "new" || becomes === "changed"));
    const ids = new Map(taken.filter(({ becomes }) => becomes === "new").map(({ index }) => [index, newId()]));
    for (const one of taken) await (one.becomes === "new" ? make(actor, programId, one, ids) : change(actor, programId, one, ids));
    return { added: ids.size, changed: taken.length - ids.size, same: planned.length - taken.length };
  });
}

type Ids = ReadonlyMap<number, string>;

/** A part whose whole was not chosen stands alone. */
const parentIdOf = ({ parent }: PlannedAction, ids: Ids): string | null => (!parent ? null : "presentId" in parent ? parent.presentId : (ids.get(parent.index) ?? null));

async function make(actor: Actor, programId: string, planned: PlannedAction, ids: Ids): Promise<void> {
  const { id, externalId, parent: _parent, list: _list, state = "to-do", doneOn, ...said } = planned.read;
  await create(actor, t.actions, { kind: "action", programId }, {
    ...said, id: ids.get(planned.index), programId, state, doneOn: state === "done" ? (doneOn ?? actor.today) : null,
    externalId: externalId || id || null, parentId: parentIdOf(planned, ids), sourceKind: "import",
  });
}

async function change(actor: Actor, programId: string, planned: PlannedAction, ids: Ids): Promise<void> {
  const { read, changed, present } = planned;
  if (!present) return;
  const { owner, ...said } = Object.fromEntries(changed.filter((field) => field !== "parent").map((field) => [field, read[field]])) as Partial<Omit<PresentAction, "deliverableKind">> & Pick<ImportedAction, "deliverableKind">;
  const { conditionState } = await find(actor, t.actions, present.id);
  const values = {
    ...said,
    ...(owner === undefined ? {} : { owner, ownerPersonId: null }),
    ...(changed.includes("parent") ? { parentId: parentIdOf(planned, ids) } : {}),
    ...(said.state === undefined ? {} : { doneOn: said.state === "done" ? (read.doneOn ?? actor.today) : null, ...conditionAfter(conditionState, said.state, actor.today) }),
  };
  await revise(actor, t.actions, { kind: "action", programId }, { id: present.id, values });
}

/** The actions of a programme, those in the trash too, the earliest made first. */
export async function presentActions(actor: Actor, programId: string): Promise<PresentAction[]> {
  const rows = await db()
    .select({ action: t.actions, person: t.persons.name })
    .from(t.actions)
    .leftJoin(t.persons, eq(t.persons.id, t.actions.ownerPersonId))
    .where(and(eq(t.actions.workspaceId, actor.workspaceId), eq(t.actions.programId, programId)))
    .orderBy(t.actions.id);
  return rows.map(({ action: { deletedAt, owner, ...action }, person }) => ({ ...action, owner: person ?? owner, inTrash: deletedAt !== null }));
}
