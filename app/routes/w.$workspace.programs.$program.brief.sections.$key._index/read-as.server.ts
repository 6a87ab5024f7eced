import type { Actor } from "#app/domain/access/actor.ts";
import { readSectionAs } from "#app/domain/brief/read-section.server.ts";
import type { SectionKey } from "#app/domain/brief/section.ts";
import type { programAt } from "#app/domain/program/queries.server.ts";
import { drawnBlocks } from "#app/exports/drawn-blocks.ts";
import { briefWords } from "#app/i18n/brief-words.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { pathOfFigure } from "#app/paths-of-figure.ts";

/** The section as an audience reads it; a figure leads to its records for those who may open them. */
export async function readAs(actor: Actor, program: Awaited<ReturnType<typeof programAt>>, key: SectionKey, audience: string | null) {
  const lead = actor.role === "partner" ? undefined : (records: Parameters<typeof pathOfFigure>[2]) => pathOfFigure(actor.workspaceSlug, program.slug, records);
  const { blocks, ...read } = await readSectionAs(actor, program, key, { audience, words: briefWords(dictionaries[actor.language], actor.language, lead) });
  return { ...read, blocks: drawnBlocks(blocks) };
}
