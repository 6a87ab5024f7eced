import type { Actor } from "#app/domain/access/actor.ts";
import type { ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { changedFigures } from "./edition-changes.ts";
import { editionAt, lastInsideEdition } from "./editions.server.ts";

/** How many figures of the executive page are not those of the last edition; null when there is none. */
export async function sinceLastEdition(actor: Actor, view: ExecutiveView): Promise<{ number: number; changed: number } | null> {
  const last = await lastInsideEdition(actor, view.program.id);
  return last && { number: last.number, changed: changedFigures(last.content, view) };
}

/** The executive page as an edition froze it; its links lead where things are now. An edition for people outside froze no such page. */
export async function frozenView(actor: Actor, program: { id: string; slug: string }, number: number): Promise<{ view: ExecutiveView; number: number; on: string }> {
  const { content, audience, on } = await editionAt(actor, program.id, number);
  if (audience !== "comex" && audience !== "team") throw new NotFound();
  const { view } = content.facts;
  return { number, on, view: { ...view, workspace: actor.workspaceSlug, program: { ...view.program, slug: program.slug } } };
}
