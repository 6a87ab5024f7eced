import type { Actor } from "#app/domain/access/actor.ts";
import { doublesOf, othersNamed } from "#app/domain/merge/doubles.server.ts";
import type { MergeKind } from "#app/domain/merge/merge-fields.ts";
import { mergeable, mergesOf, previewMerge } from "#app/domain/merge/queries.server.ts";
import { Refusal, NotFound } from "#app/domain/refusal/refusal.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";

export async function composeDoubles(actor: Actor) {
  const [stakeholder, person, merges] = await Promise.all([doublesOf(actor, "stakeholder"), doublesOf(actor, "person"), mergesOf(actor)]);
  return { page: "doubles" as const, workspace: actor.workspaceSlug, doubles: { stakeholder, person }, merges };
}
export type DoublesData = Awaited<ReturnType<typeof composeDoubles>>;

export async function composePick(actor: Actor, kind: MergeKind, keep: string, q: string) {
  const { id, name } = await mergeable(actor, kind, keep);
  return { page: "pick" as const, workspace: actor.workspaceSlug, kind, kept: { id, name }, q, others: await othersNamed(actor, kind, q, id) };
}
export type PickData = Awaited<ReturnType<typeof composePick>>;

/** An address that compares a record with itself, or with someone erased, leads nowhere. */
export async function composeComparison(actor: Actor, kind: MergeKind, keep: string, other: string) {
  const preview = await previewMerge(actor, kind, keep, other).catch((error: unknown) => {
    throw error instanceof Refusal ? new NotFound() : error;
  });
  const named = preview.differences.some(({ field }) => field === "stakeholderId") ? await stakeholderChoices(actor) : [];
  return { page: "comparison" as const, workspace: actor.workspaceSlug, preview, categories: await listOf(actor, "category", true), stakeholders: named };
}
export type ComparisonData = Awaited<ReturnType<typeof composeComparison>>;
