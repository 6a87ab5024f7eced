import type { Actor } from "#app/domain/access/actor.ts";
import { changesBetween, type Change } from "./changes.ts";
import { programFacts } from "./facts.server.ts";
import { inOrderOfTime, momentOf, usualMoments } from "./moment.ts";
import type { Moment } from "./program-facts.ts";
import { stateAt } from "./state-at.ts";

export interface ChangesSince {
  from: Moment;
  to: Moment;
  /** The versions one may ask for, first to last. */
  versions: { id: string; name: string }[];
  changes: Change[];
}

/** What changed in a programme between two moments, each a day ('YYYY-MM-DD') or the id of a version; what is not said is the usual. For those inside. */
export async function changesSince(actor: Actor, program: { id: string }, from: string | null, to: string | null): Promise<ChangesSince> {
  const facts = await programFacts(actor, program.id);
  const usual = usualMoments(facts.versions, actor.today);
  const asked = (text: string | null) => (text ? momentOf(text, facts.versions, actor.today) : null);
  const ends = inOrderOfTime(asked(from) ?? usual.from, asked(to) ?? usual.to);
  const byCatalogue = ends.from.versionId !== null && ends.to.versionId !== null;
  return {
    ...ends,
    versions: facts.versions.map(({ id, name }) => ({ id, name })),
    changes: changesBetween(facts, stateAt(facts, ends.from, byCatalogue), stateAt(facts, ends.to, byCatalogue)),
  };
}
