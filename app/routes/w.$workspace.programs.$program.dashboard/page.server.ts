import type { Actor } from "#app/domain/access/actor.ts";
import { frozenView, sinceLastEdition } from "#app/domain/brief/since-edition.server.ts";
import { executiveView } from "#app/domain/dashboard/executive-view.server.ts";
import type { programAt } from "#app/domain/program/queries.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import type { SinceEdition } from "#app/ui/executive/ExecutiveHead.tsx";

type Program = Awaited<ReturnType<typeof programAt>>;

/** A page as an edition froze it, in words: the page itself carries none for it. */
export interface Frozen { sentence: string; live: { href: string; text: string }; edition: { href: string; text: string } }

/** Today's page, and how many of its figures are not those of the last edition. */
export async function livePage(actor: Actor, program: Program) {
  const view = await executiveView(actor, program);
  const since = await sinceLastEdition(actor, view);
  return { view, edition: since && sinceWords(actor, program, since), frozen: null };
}

function sinceWords(actor: Actor, { slug }: Program, { number, changed }: { number: number; changed: number }): SinceEdition {
  const words = dictionaries[actor.language].edition.frozen;
  const edition = paths.edition(actor.workspaceSlug, slug, number);
  return { changed: changed === 0 ? null : words.changed(changed), since: changed === 0 ? words.unchanged(number) : words.sinceEdition(number), changes: `${edition}#since`, edition };
}

export async function frozenPage(actor: Actor, program: Program, number: number) {
  const { view, on } = await frozenView(actor, program, number);
  const words = dictionaries[actor.language].edition.frozen;
  const frozen: Frozen = {
    sentence: words.band(number, formatDay(on, actor.language)),
    live: { href: paths.dashboard(actor.workspaceSlug, program.slug), text: words.toLive },
    edition: { href: paths.edition(actor.workspaceSlug, program.slug, number), text: words.toEdition(number) },
  };
  return { view, edition: null, frozen };
}
