import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { readSectionAs } from "#app/domain/brief/read-section.server.ts";
import type { SectionKey } from "#app/domain/brief/section.ts";
import type { programAt } from "#app/domain/program/queries.server.ts";
import { picturesIn } from "#app/exports/drawing/pictures-of.ts";
import { briefWords } from "#app/i18n/brief-words.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { figureAddress } from "#app/ui/brief/figure-address.ts";

/** The section as an audience reads it; a figure leads to its records for those who may open them. */
export async function readAs(actor: Actor, program: Awaited<ReturnType<typeof programAt>>, key: SectionKey, audience: string | null) {
  const lead = can(actor.role, "brief:read") ? figureAddress(actor.workspaceSlug, program.slug) : undefined;
  const read = await readSectionAs(actor, program, key, { audience, words: briefWords(dictionaries[actor.language], actor.language, lead) });
  return { ...read, pictures: picturesIn(read.blocks) };
}
