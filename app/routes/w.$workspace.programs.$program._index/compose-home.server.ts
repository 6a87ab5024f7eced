import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { loopOf } from "#app/domain/program/loop.server.ts";
import { shellOf, usOf, type programAt } from "#app/domain/program/queries.server.ts";
import { quiltMessage } from "#app/domain/quilt/quilt.ts";
import { quiltOf } from "#app/domain/quilt/queries.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";

type Program = Awaited<ReturnType<typeof programAt>>;

/** What the home of a programme shows to the team and to executives. */
export async function composeHome(actor: Actor, program: Program, at: number | null) {
  const [shell, us, loop, quilt] = await Promise.all([shellOf(actor, program), usOf(actor, program.id), loopOf(actor, program.id), quiltOf(actor, program.id, at)]);
  const t = dictionaries[actor.language];
  const columns = quilt.categories.map((entry) => ({ id: entry.id, label: seededLabel(t, "category", entry) }));
  const { holding, bare } = quiltMessage(quilt.cells, columns.map(({ id }) => id));
  const named = (ids: string[]) => columns.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  return {
    kind: "inside" as const,
    shell, us, loop, today: actor.today,
    program: { name: program.name, purpose: program.purpose, challenge: program.challenge },
    may: { write: can(actor.role, "iteration:write"), pair: can(actor.role, "pair:write") },
    quilt: {
      rows: quilt.usages.map((usage) => ({ id: usage.id, label: seededLabel(t, "usage", usage) })),
      columns, cells: quilt.cells, atVersion: quilt.atVersion, pairs: quilt.pairs, iterations: quilt.iterations,
      holding: named(holding), bare: named(bare),
    },
  };
}
export type Home = Awaited<ReturnType<typeof composeHome>>;
