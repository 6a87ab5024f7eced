import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { othersIn } from "./presence.server.ts";
import { sectionAt, sectionsOf, writersOf } from "./queries.server.ts";
import { DEFAULT_AUDIENCE, type SectionKey } from "./section.ts";

/** All that the page of a section shows to one member, once it is open. */
export async function sectionPage(actor: Actor, programId: string, key: SectionKey) {
  const section = await sectionAt(actor, programId, key);
  const [sections, writers, others, thread] = await Promise.all([
    sectionsOf(actor, programId), writersOf(actor), othersIn(actor, section.id), threadOf(actor, "brief-section", section.id),
  ]);
  const inside = can(actor.role, "brief:read");
  return { section, sections, writers, others, thread, inside, member: actor.memberId, audience: inside ? DEFAULT_AUDIENCE[key] : null };
}
export type SectionPageData = Awaited<ReturnType<typeof sectionPage>>;
