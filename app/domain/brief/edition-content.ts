import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import type { BriefFacts } from "./facts.ts";
import type { BriefFigures } from "./figures.ts";
import type { SectionKey } from "./section.ts";

export const CONTENT_FORMAT = 1;

/** A section as it was when the edition was issued. People stand in it by token, as everywhere in a content. */
export interface FrozenSection { key: SectionKey; text: string; ready: boolean; owner: string | null }

/** What an edition holds for ever: the texts, the facts of its day and the figures made from them. A draft holds today's. */
export interface EditionContent {
  format: typeof CONTENT_FORMAT;
  /** Null while it is a draft. */
  number: number | null;
  audience: DisclosureLevel;
  on: string;
  issuer: string;
  sections: readonly FrozenSection[];
  facts: BriefFacts;
  figures: BriefFigures;
}
