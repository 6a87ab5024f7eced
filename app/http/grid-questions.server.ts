import type { Actor } from "#app/domain/access/actor.ts";
import { usagesOf } from "#app/domain/usage/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { gridInWords } from "#app/i18n/grid-in-words.ts";

/** The questions that a new questionnaire of this workspace starts with. */
export async function gridQuestions(actor: Actor) {
  const [usages, categories, lenses] = await Promise.all([usagesOf(actor), listOf(actor, "category"), listOf(actor, "lens")]);
  return gridInWords({ usages: usages.filter(({ live, parentId }) => live && parentId === null), categories, lenses });
}
