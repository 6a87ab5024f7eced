import { isOutward, type DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import { onlyUnderAgreement } from "#app/domain/dashboard/opens-now.ts";
import { formatDay } from "#app/platform/format.ts";
import type { BriefContext } from "./blocks/context.ts";
import { written } from "./blocks/context.ts";
import { benefitsTable, risksTable } from "./blocks/impacts.ts";
import type { BriefDocument, BriefSection } from "./brief-document.ts";
import { composeSection } from "./compose-section.ts";
import type { EditionContent } from "./edition-content.ts";
import type { BriefFacts } from "./facts.ts";
import { SECTION_KEYS, type SectionKey } from "./section.ts";
import { annexSlides, slidesOf } from "./slides/slides.ts";
import type { BriefWords } from "./words.ts";

export interface ComposeInput {
  content: EditionContent;
  /** Who it is for: an edition's own, or another one in a preview. */
  audience: DisclosureLevel;
  words: BriefWords;
  fingerprint: string | null;
}

/** The note in one language for one audience, ready to be rendered: two pages and annexes, six to eight slides. In a draft an empty section says so; in an edition it is left out. */
export function composeBrief({ content, audience, words, fingerprint }: ComposeInput): BriefDocument {
  const { facts, number, on } = content;
  const context: BriefContext = { facts, figures: content.figures, audience, words };
  const { notePublic, ...named } = words.t.briefDocument.document;
  const { editions } = words.t.briefDocument;
  return {
    language: words.language, audience, program: facts.view.program.name, edition: number, on,
    ...saidOf(content, audience, words),
    header: headerOf(content, audience, words),
    fingerprint: isOutward(audience) ? null : fingerprint,
    ...sectionsOf(context, content),
    slides: slidesOf(context), annexSlides: annexSlides(context),
    words: { ...named, note: isOutward(audience) ? notePublic : named.note, edition: number === null ? editions.draftTitle : editions.title(number) },
  };
}

type Said = Pick<BriefDocument, "object" | "organisation" | "issuer" | "decisionDueOn" | "purpose" | "confidentiality">;

/** What a document says of itself: to outsiders nothing of what is asked, to the public not even who issued it. */
function saidOf({ facts, issuer }: EditionContent, audience: DisclosureLevel, words: BriefWords): Said {
  const say = words.t.briefDocument;
  const { request } = facts.view.asked;
  const inside: Said = {
    object: objectOf(facts, words), organisation: facts.program.sponsor ?? "", issuer, decisionDueOn: request?.deadline ?? null,
    purpose: request ? "for-decision" : "for-information", confidentiality: audience === "public" ? null : say.confidentiality[audience],
  };
  if (!isOutward(audience)) return inside;
  const outside: Said = { ...inside, object: say.objects.none(facts.view.program.name), decisionDueOn: null, purpose: "for-information" };
  return audience === "public" ? { ...outside, organisation: "", issuer: "" } : outside;
}

/** « Autoriser POM 1.1 sous convention »: what the note is about. */
export function objectOf({ view: { asked, opening, program } }: BriefFacts, { t }: BriefWords): string {
  const { objects } = t.briefDocument;
  const subject = asked.request?.subject;
  if (!subject) return objects.none(program.name);
  const agreed = onlyUnderAgreement(opening);
  return subject.kind === "version" ? objects.version(subject.name, agreed) : objects[subject.kind](subject.name);
}

function headerOf({ facts, number, on, issuer }: EditionContent, audience: DisclosureLevel, { t, language }: BriefWords): BriefDocument["header"] {
  const { header, editions, disclosure, committeeOn, programNamed } = t.briefDocument;
  const { request } = facts.view.asked;
  const outward = isOutward(audience);
  const day = request?.deadline ? formatDay(request.deadline, language) : null;
  return [
    { label: header.object, value: programNamed(facts.view.program.name) },
    ...(audience === "public" ? [] : [{ label: header.issuer, value: issuer }]),
    ...(outward ? [] : [request ? { label: header.decision, value: committeeOn(day) } : { label: header.information, value: committeeOn(null) }]),
    { label: header.edition, value: number === null ? editions.draft : editions.numbered(number) },
    { label: header.on, value: formatDay(on, language) },
    ...(audience === "public" ? [] : [{ label: header.disclosure, value: disclosure[audience] }]),
  ];
}

/** Outside, sections are numbered anew: what was left out is not to be counted. */
function sectionsOf(context: BriefContext, { number, sections }: EditionContent): Pick<BriefDocument, "sections" | "annexes"> {
  const outward = isOutward(context.audience);
  const textOf = (key: SectionKey) => sections.find((one) => one.key === key)?.text ?? "";
  const body = { ...context, brief: !outward };
  const all = SECTION_KEYS.filter((key) => key !== "annexes").map((key, index) => sectionOf(body, { key, number: String(index + 1), text: textOf(key), draft: number === null && !outward }));
  const shown = all.filter(({ blocks }) => blocks.length > 0);
  const annexed = composeSection(context, { key: "annexes", text: textOf("annexes") });
  const register = outward ? [] : [...benefitsTable(context), ...risksTable(context)];
  const annexes = [...(annexed.length > 0 ? [{ title: context.words.t.briefDocument.annex.more, blocks: annexed }] : []), ...(register.length > 0 ? [{ title: context.words.t.briefDocument.annex.register, blocks: register }] : [])];
  return {
    sections: outward ? shown.map((section, index) => ({ ...section, number: String(index + 1) })) : shown,
    annexes: annexes.map((annex, index) => ({ key: "annexes", number: `A${index + 1}`, ...annex })),
  };
}

function sectionOf(context: BriefContext, { key, number, text, draft }: { key: SectionKey; number: string; text: string; draft: boolean }): BriefSection {
  const { sections, emptySections } = context.words.t.briefDocument;
  const blocks = composeSection(context, { key, text });
  return { key, number, title: sections[key], blocks: blocks.length === 0 && draft ? [written(emptySections[key])] : blocks };
}
