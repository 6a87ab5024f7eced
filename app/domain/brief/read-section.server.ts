import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { DISCLOSURE_LEVELS, type DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import type { programAt } from "#app/domain/program/queries.server.ts";
import type { BriefContext } from "./blocks/context.ts";
import type { BriefBlock } from "./brief-document.ts";
import { briefFacts } from "./brief-facts.server.ts";
import { composeSection } from "./compose-section.ts";
import { disclosureFaults } from "./disclosure-check/disclosure-check.ts";
import { draftTextOf } from "./draft-text.ts";
import { catalogueOf, type Catalogue } from "./figure-catalogue.ts";
import { figuresOf } from "./figures.ts";
import { secretsFrom } from "./secrets.server.ts";
import type { SectionKey } from "./section.ts";
import { textFor } from "./section-reader.server.ts";
import { readsSection, sectionRecord } from "./section-record.server.ts";
import type { BriefWords } from "./words.ts";

type Program = Awaited<ReturnType<typeof programAt>>;

export interface SectionRead {
  audience: DisclosureLevel;
  blocks: BriefBlock[];
  /** Passages that these readers may not see, were it an edition: the note for them would be refused. */
  faults: { line: number; excerpt: string }[];
}

/** A section as an audience reads it, with today's figures. A partner reads it as the network does. */
export async function readSectionAs(actor: Actor, program: Program, key: SectionKey, asked: { audience: string | null; words: BriefWords }): Promise<SectionRead> {
  const section = await sectionRecord(actor, program.id, key);
  if (!readsSection(actor, section)) throw new NotFound();
  const inside = can(actor.role, "brief:read");
  const audience = inside ? (DISCLOSURE_LEVELS.find((level) => level === asked.audience) ?? "comex") : "network";
  const text = section === null ? "" : inside ? section.text : forNetwork(await textFor(actor, section));
  const context = await contextOf(actor, program, audience, asked.words);
  const faults = disclosureFaults(context, [{ key, text }], await secretsFrom(actor, context.facts, audience));
  return { audience, blocks: composeSection(context, { key, text }), faults: faults.map(({ line, excerpt }) => ({ line: inside ? line : line - 1, excerpt })) };
}

/** What a partner reads has no marks of its own: it is for the network, and its lines are one further down. */
const forNetwork = (part: string): string => `:::network\n${part}\n:::`;

/** Live figures and blocks to put into a section, the most fitting first. Not found for a partner. */
export async function figuresFor(actor: Actor, program: Program, key: SectionKey, words: BriefWords): Promise<Catalogue> {
  if (!can(actor.role, "brief:read")) throw new NotFound();
  return catalogueOf(key, await contextOf(actor, program, "comex", words));
}

/** The text that the records propose for a section. */
export async function proposedText(actor: Actor, program: Program, key: SectionKey, words: BriefWords): Promise<string> {
  return draftTextOf(key, await briefFacts(actor, program), words);
}

async function contextOf(actor: Actor, program: Program, audience: DisclosureLevel, words: BriefWords): Promise<BriefContext> {
  const facts = await briefFacts(actor, program);
  return { facts, figures: figuresOf(facts), audience, words };
}
