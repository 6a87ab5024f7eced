import { and, eq, sql } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit, type Change } from "#app/domain/audit/audit.server.ts";
import { keepName } from "#app/domain/person/add-person.server.ts";
import { PERSONAL } from "#app/domain/person/revise-person.server.ts";
import { create } from "#app/domain/record/record.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";
import { indexMoved } from "./index-moved.server.ts";
import type { MergeKind, Take } from "./merge-fields.ts";
import { carryOut, type Moved } from "./moved.server.ts";
import { planMerge, type MergePlan } from "./plan-merge.server.ts";

export interface MergeRecords {
  kind: MergeKind;
  keptId: string;
  mergedId: string;
  /** The revisions the person compared: a merge of something else is refused. */
  keptRevision?: number;
  mergedRevision?: number;
  takes?: Partial<Record<string, Take>>;
}

/**
 * Two records found by a person to be one: all that led to the second leads to the first, and the second goes away. One
 * transaction, with all it takes to undo it. Refused where both bear figures in the same iteration.
 */
export async function mergeRecords(actor: Actor, input: MergeRecords): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    const { kind, keptId, mergedId } = input;
    const plan = await planMerge(actor, kind, keptId, mergedId, input.takes ?? {});
    refuseStale(plan, input);
    if (plan.obstacles.length > 0) throw conflict("", "mergeFigures");
    const moved = [...plan.around, ...plan.own];
    await carryOut(actor, moved);
    await nextRevision(actor, kind, keptId);
    await keepNewName(actor, kind, plan);
    const { id } = await create(actor, t.merges, { kind: "merge" }, { kind, keptId, mergedId, moved });
    await audit(actor, { event: "merged", kind, id: mergedId, field: "mergedIntoId", after: keptId }, ...changesOf(kind, keptId, plan.own));
    await indexMoved(actor, kind, [keptId, mergedId], moved);
    return { id };
  });
}

function refuseStale({ kept, merged }: MergePlan, { keptRevision, mergedRevision }: MergeRecords): void {
  const stale = (seen: number | undefined, now: number) => seen !== undefined && seen !== now;
  if (stale(keptRevision, kept.revision) || stale(mergedRevision, merged.revision)) throw conflict("", "mergeStale");
}

/** Whoever is writing on the kept record sees that it changed. */
export async function nextRevision(actor: Actor, kind: MergeKind, id: string): Promise<void> {
  const table = kind === "stakeholder" ? t.stakeholders : t.persons;
  await db().update(table).set({ revision: sql`${table.revision} + 1` }).where(and(eq(table.workspaceId, actor.workspaceId), eq(table.id, id)));
}

async function keepNewName(actor: Actor, kind: MergeKind, { kept, merged, own }: MergePlan): Promise<void> {
  const renamed = own.some(({ id, field }) => id === kept.id && field === "name");
  if (kind === "person" && renamed) await keepName(actor, String(kept.token), merged.name);
}

function changesOf(kind: MergeKind, keptId: string, own: readonly Moved[]): Change[] {
  const personal: readonly string[] = kind === "person" ? PERSONAL : [];
  return own.filter(({ id }) => id === keptId).map(({ field, before, after }) =>
    personal.includes(field) ? { event: "changed", kind, id: keptId, field } : { event: "changed", kind, id: keptId, field, before, after });
}
