import type { Actor } from "#app/domain/access/actor.ts";
import { PRESENCE_FILTERS, presentIds } from "#app/domain/dashboard/present-ids.server.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { dayAsked } from "#app/platform/day-asked.ts";

/** A figure of a programme that the address asks the directory to open: what it counts, and those it counts. */
export async function behindFigure(actor: Actor, query: URLSearchParams) {
  const presence = PRESENCE_FILTERS.find((name) => name === query.get("presence"));
  const slug = query.get("program");
  if (!presence || !slug) return null;
  const program = await programAt(actor, slug);
  const [since, until] = [dayAsked(query, "since"), dayAsked(query, "until")];
  return { figure: { presence, since, until, program: program.slug, name: program.name }, ids: await presentIds(actor, program, { presence, since, until }) };
}
