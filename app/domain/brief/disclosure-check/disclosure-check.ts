import { isOutward, reaches, type KeptInside } from "#app/domain/disclosure/disclosure.ts";
import type { BriefContext } from "../blocks/context.ts";
import { LIVE } from "../blocks/live.ts";
import type { BriefBlock } from "../brief-document.ts";
import type { FrozenSection } from "../edition-content.ts";
import { liveBlockNamed, WIDEST_AUDIENCE, type LiveBlock } from "../live-blocks.ts";
import { DEFAULT_AUDIENCE, type SectionKey } from "../section.ts";
import { readSection } from "../text/read-section.ts";
import { wordsOf, writtenIn, type Passage } from "./passages.ts";
import { hasAmount, saysLoss } from "./loss-words.ts";
import { names, says } from "./names-in-text.ts";

/** What an edition for the network or the public may not hold, and where: `line` from 1 in the section's text. */
export interface DisclosureFault {
  section: SectionKey;
  line: number;
  kept: KeptInside | "inside-only";
  excerpt: string;
}

/** What must not be told outside: statements of legal risks, people who did not agree to be named there, organisations whose figures are theirs. */
export interface KeptSecrets {
  legalRisks: readonly string[];
  people: readonly string[];
  partners: readonly string[];
}

const LONGEST_EXCERPT = 120;

/** Everything in the texts that these readers may not see, live or typed by hand. Nothing for the committee and the team. */
export function disclosureFaults(context: BriefContext, sections: readonly Pick<FrozenSection, "key" | "text">[], secrets: KeptSecrets): DisclosureFault[] {
  if (!isOutward(context.audience)) return [];
  return sections.flatMap(({ key, text }) => {
    const read = readSection(text, DEFAULT_AUDIENCE[key]).blocks.filter(({ audience }) => reaches(audience, context.audience));
    const about = key === "loss" ? context.words.t.briefDocument.sections.loss : "";
    return [...liveFaults(context, read, secrets), ...writtenIn(read, about).flatMap((passage) => passageFaults(context, passage, secrets))]
      .map((fault) => ({ section: key, ...fault, excerpt: shortened(fault.excerpt) }));
  });
}

type Found = Omit<DisclosureFault, "section">;

/** A block of the records is kept inside by its name, or for what its records say. */
function liveFaults(context: BriefContext, blocks: ReturnType<typeof readSection>["blocks"], secrets: KeptSecrets): Found[] {
  return blocks.flatMap((block): Found[] => {
    const name = block.kind === "live" ? liveBlockNamed(block.name) : null;
    if (name === null) return [];
    const place = { line: block.line, excerpt: `::${name}` };
    if (!reaches(WIDEST_AUDIENCE[name], context.audience)) return [{ ...place, kept: KEPT_BY_NAME[name] ?? "inside-only" }];
    return wordsIn(LIVE[name](context)).flatMap((text) => typedFaults({ line: block.line, text, about: "" }, secrets)).slice(0, 1);
  });
}

const KEPT_BY_NAME: Partial<Record<LiveBlock, KeptInside>> = { loss: "loss-figure", "loss-chart": "loss-figure", risks: "legal-risk", "evolution-chart": "legal-risk" };

const wordsIn = (blocks: readonly BriefBlock[]): string[] => blocks.flatMap(wordsOf);

function passageFaults(context: BriefContext, passage: Passage, secrets: KeptSecrets): Found[] {
  return [...passage.figures.flatMap((key) => figureFault(context, key, passage)), ...typedFaults(passage, secrets)];
}

function figureFault(context: BriefContext, key: string, { line }: Passage): Found[] {
  const figure = context.figures[key];
  if (!figure || reaches(figure.audience, context.audience)) return [];
  const loss = figure.name.startsWith("loss.") || figure.name === "asked";
  return [{ line, kept: loss ? "loss-figure" : figure.of.impact?.kind === "risk" ? "legal-risk" : "inside-only", excerpt: `{{${key}}}` }];
}

function typedFaults({ line, text, about }: Pick<Passage, "line" | "text" | "about">, { legalRisks, people, partners }: KeptSecrets): Found[] {
  const found = (kept: Found["kept"]): Found[] => [{ line, kept, excerpt: text }];
  return [
    ...(saysLoss(text, about) ? found("loss-figure") : []),
    ...(legalRisks.some((statement) => says(text, statement)) ? found("legal-risk") : []),
    ...(people.some((name) => names(text, name)) ? found("person-without-consent") : []),
    ...(hasAmount(text) && !saysLoss(text, about) && partners.some((name) => names(text, name)) ? found("private-figure") : []),
  ];
}

/** Whether what is typed tells something that must not be told outside. */
export const tellsKept = ({ text, about }: Pick<Passage, "text" | "about">, secrets: KeptSecrets): boolean => typedFaults({ line: 0, text, about }, secrets).length > 0;

const shortened = (text: string): string => (text.length <= LONGEST_EXCERPT ? text : `${text.slice(0, LONGEST_EXCERPT - 1)}…`);
