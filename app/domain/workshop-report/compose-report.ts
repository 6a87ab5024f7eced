import type { BriefBlock, BriefDocument, BriefSection } from "#app/domain/brief/brief-document.ts";
import { CAPTURE_KINDS, type CaptureKind } from "#app/domain/captured-line/captured-line.ts";
import type { workshopReport } from "#app/i18n/fr/workshop-report.ts";
import type { Language } from "#app/i18n/language.ts";
import { formatDay } from "#app/platform/format.ts";
import type { ReportFacts } from "./facts.ts";

export interface ReportWords {
  language: Language;
  words: typeof workshopReport;
  kinds: Record<CaptureKind, string>;
  workshopKinds: Record<ReportFacts["kind"], string>;
  /** Where the record that a line became is shown; a file has no such place. */
  addressOf?: (record: { kind: CaptureKind; id: string }) => string | null;
}

/** The report of a workshop as a neutral document: every line said is in it, once. */
export function composeReport(facts: ReportFacts, said: ReportWords, today: string): BriefDocument {
  const { words } = said;
  const sections: Omit<BriefSection, "key" | "number">[] = [
    { title: words.about, blocks: aboutBlocks(facts, said) },
    { title: words.present(facts.present.length + facts.unnamed), blocks: presentBlocks(facts, said) },
    { title: words.lines(facts.lines.length), blocks: linesBlocks(facts, said) },
    { title: words.votes, blocks: votesBlocks(facts, said) },
    { title: words.actions(facts.actions.length), blocks: actionsBlocks(facts, said) },
    { title: words.observations, blocks: listOf(facts.observations) },
    { title: words.photos, blocks: listOf(facts.captions) },
    { title: words.notes, blocks: paragraphs(facts.notes) },
  ];
  return {
    language: said.language, audience: "network", object: facts.title, program: facts.program, organisation: facts.organisation, issuer: facts.organisation,
    edition: null, on: facts.on ?? today, decisionDueOn: null, purpose: "for-information", confidentiality: null, header: headerOf(facts, said), fingerprint: null,
    sections: sections.filter(({ blocks }) => blocks.length > 0).map((section) => ({ key: "context", number: null, ...section })),
    annexes: [], slides: [], annexSlides: [], words: words.document,
  };
}

function headerOf({ program, on, hours, place, facilitator, kind }: ReportFacts, { words, language, workshopKinds }: ReportWords) {
  const lines = [
    { label: words.program, value: program }, { label: words.kind, value: workshopKinds[kind] },
    { label: words.on, value: [formatDay(on, language), hours].filter(Boolean).join(", ") }, { label: words.place, value: place }, { label: words.facilitator, value: facilitator ?? "" },
  ];
  return lines.filter(({ value }) => value !== "");
}

const paragraph = (text: string, bold = ""): BriefBlock => ({ kind: "paragraph", text: [...(bold ? [{ text: `${bold} `, bold: true as const }] : []), { text }] });
const paragraphs = (text: string): BriefBlock[] => text.split(/\n{2,}/).map((one) => one.trim()).filter(Boolean).map((one) => paragraph(one));
const listOf = (texts: readonly string[]): BriefBlock[] => (texts.length === 0 ? [] : [{ kind: "list", ordered: false, items: texts.map((text) => [paragraph(text)]) }]);
const heading = (text: string): BriefBlock => ({ kind: "heading", level: 3, text: [{ text }] });

function aboutBlocks({ theme, challenge, agenda, questions }: ReportFacts, { words }: ReportWords): BriefBlock[] {
  return [
    ...(theme ? [paragraph(theme, words.theme)] : []), ...(challenge ? [paragraph(challenge, words.challenge)] : []),
    ...(agenda ? [heading(words.agenda), ...listOf(agenda.split("\n").map((line) => line.trim()).filter(Boolean))] : []),
    ...(questions.length > 0 ? [heading(words.questions), ...listOf(questions.map(({ text }) => text))] : []),
  ];
}

function presentBlocks({ present, unnamed }: ReportFacts, { words }: ReportWords): BriefBlock[] {
  const named = present.map(({ name, stakeholder }) => (stakeholder ? `${name} (${stakeholder})` : name));
  return listOf(unnamed > 0 ? [...named, words.unnamed(unnamed)] : named);
}

/** By what they are, in the order they were said; what nobody sorted comes last. */
function linesBlocks({ lines }: ReportFacts, said: ReportWords): BriefBlock[] {
  return [...CAPTURE_KINDS, null].flatMap((kind): BriefBlock[] => {
    const own = lines.filter((line) => line.kind === kind);
    if (own.length === 0) return [];
    const title = kind === null ? said.words.unsorted : said.words.ofKind(said.kinds[kind], own.length);
    return [heading(title), { kind: "list", ordered: false, items: own.map((line) => [lineBlock(line, said)]) }];
  });
}

function lineBlock({ text, by, became }: ReportFacts["lines"][number], { addressOf }: ReportWords): BriefBlock {
  const href = became && addressOf ? addressOf(became) : null;
  return { kind: "paragraph", text: [href ? { text, href } : { text }, ...(by ? [{ text: ` — ${by}`, italic: true as const }] : [])] };
}

function votesBlocks({ votes }: ReportFacts, { words }: ReportWords): BriefBlock[] {
  if (votes.length === 0) return [];
  const rows = votes.map(({ pair, voices }) => [{ text: [{ text: pair }] }, { text: [{ text: String(voices) }] }]);
  return [{ kind: "table", caption: words.votesCaption, columns: [{ label: words.pair, align: "start", weight: 4 }, { label: words.voices, align: "end", weight: 1 }], rows, total: null, source: null }];
}

function actionsBlocks({ actions }: ReportFacts, { words, language }: ReportWords): BriefBlock[] {
  if (actions.length === 0) return [];
  const rows = actions.map(({ title, owner, dueOn, deliverable }) => [title, owner, formatDay(dueOn, language), deliverable].map((text) => ({ text: [{ text }] })));
  const columns = [words.action, words.owner, words.dueOn, words.deliverable].map((label, index) => ({ label, align: "start" as const, weight: index === 0 ? 4 : 2 }));
  return [{ kind: "table", caption: words.actionsCaption, columns, rows, total: null, source: null }];
}
