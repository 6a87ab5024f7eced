import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import type { Hit } from "#app/domain/search/read-hits.server.ts";
import type { SeededLabels } from "#app/domain/search/seeds-asked.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { pathOfSubject } from "#app/paths-of-subject.ts";
import { paths } from "#app/paths.ts";
import type { Result } from "#app/domain/search/result.ts";

/** The labels that ship, in both languages: someone may remember them in either. */
export const seededLabels: readonly SeededLabels[] = Object.values(dictionaries).flatMap(({ lists }) => [
  { list: "usage" as const, labels: lists.usage },
  { list: "category" as const, labels: lists.category },
]);

/** Lists whose lines carry the id of their record. */
const LINES_OF_A_LIST = new Set(["action", "observation", "quote"]);

export function resultsOf(actor: Actor, hits: readonly Hit[]): Result[] {
  return hits.map((hit) => {
    const { id, kind, number, letter, title, usage, pair, program } = hit;
    return { id, kind, number, letter, title, usage, pair, program: program?.name ?? null, href: hrefOf(actor, hit) };
  });
}

function hrefOf(actor: Actor, { id, kind, at, program, iterationId }: Hit): string {
  const ws = actor.workspaceSlug;
  // A partner answers their first steps on the page of losses, not on that of the choice.
  if (kind === "first-step" && iterationId && !can(actor.role, "iteration:read")) return paths.loss(ws, iterationId);
  const path = pathOfSubject(ws, { ...(at ?? { kind, id }), programSlug: program?.slug, iterationId }) ?? paths.workspace(ws);
  return LINES_OF_A_LIST.has(kind) ? `${path}#${id}` : path;
}
