import { redirect } from "@remix-run/node";
import type { Actor } from "#app/domain/access/actor.ts";
import type { MergeKind } from "#app/domain/merge/merge-fields.ts";
import { mergedInto } from "#app/domain/merge/queries.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { paths } from "#app/paths.ts";

/** The page of a record; the address of one that was merged leads to the one that was kept. */
export async function orToKept<T>(actor: Actor, kind: MergeKind, id: string, compose: () => Promise<T>): Promise<T> {
  try {
    return await compose();
  } catch (error) {
    const keptId = error instanceof NotFound ? await mergedInto(actor, kind, id) : null;
    if (keptId === null) throw error;
    throw redirect(kind === "stakeholder" ? paths.stakeholder(actor.workspaceSlug, keptId) : paths.person(actor.workspaceSlug, keptId));
  }
}
