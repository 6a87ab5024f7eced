import { draft, type Draft } from "../draft.ts";
import { inQuestionnaire, topicOf } from "../outline.ts";
import type { ReportText } from "../report-text.ts";
import type { Item } from "../source-line.ts";
import { labelled } from "../words/labels.ts";
import { sentencesOf } from "../words/sentences.ts";
import { lensOf, stanceOf } from "../words/stance.ts";
import { isCapital } from "../words/name-words.ts";
import { questionIn } from "./questions.ts";
import { quotedIn, quoteDraft } from "./quotes.ts";

const SPEAKER = /^((?:\p{Lu}\.\s?)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s*:\s+(.+)$/u;
const ANSWERED = /\b(\p{Lu}[\p{L}’'-]+)\s+a\s+répondu|\b(\p{Lu}[\p{L}’'-]+)\s+(?:said|answered|replied)/u;
const SHORTEST = 12;
const LONGEST_STATEMENT = 600;

/** What was said: arguments for and against in their own words, quotes; a statement that is neither stays a quote to look at. */
export function discussionDrafts({ items }: ReportText): Draft[] {
  return items.flatMap((item): Draft[] => {
    const topic = topicOf(item);
    if (item.kind === "heading" || item.text.length < SHORTEST) return [];
    if (topic === "impacts" || topic === "benefits" || topic === "risks") return inImpacts(item, topic);
    if (topic === "quotes") return [quoteDraft(item, bareQuote(item.text), "")];
    return topic === "discussion" ? said(item) : outsideDiscussion(item);
  });
}

const bareQuote = (text: string): string => text.replace(/^[«“"\s]+|[»”"\s]+$/g, "");

/** Elsewhere only words between quotation marks are taken. */
function outsideDiscussion(item: Item): Draft[] {
  if (item.kind !== "text" || topicOf(item) !== null || labelled(item.text)) return [];
  return quotedIn(item.text).map((words) => quoteDraft(item, words, ""));
}

/** « Juridique (un client peut porter plainte) »: a lens and, in brackets, the statement; else a plain statement under « bénéfices » or « risques ». */
function inImpacts(item: Item, topic: "impacts" | "benefits" | "risks"): Draft[] {
  if (item.kind === "row" || (topic === "impacts" && inQuestionnaireOnly(item))) return [];
  const [, lens = "", inside = ""] = /^([^()]{3,60}?)\s*\((.{12,}?)\)?\s*$/.exec(item.text) ?? [];
  const statement = (inside || item.text).trim();
  const stance = STANCE[topic] ?? (inside === "" ? null : stanceOf(statement));
  return stance ? [impact(item, stance, statement, lensOf(lens) || lensOf(statement))] : [];
}

const STANCE: Partial<Record<string, "benefit" | "risk">> = { benefits: "benefit", risks: "risk" };

const inQuestionnaireOnly = (item: Item): boolean => inQuestionnaire(item) && item.parent === null;

const impact = (item: Item, kind: "benefit" | "risk", statement: string, lens: string, certain = true): Draft =>
  draft(kind, item, statement, { fields: { statement, lens }, uncertain: certain ? null : "kind" });

function said(item: Item): Draft[] {
  const [, name = "", after = ""] = SPEAKER.exec(item.text) ?? [];
  const speaker = name !== "" && isCapital(name) ? name : "";
  const spoken = speaker ? after : item.text;
  const author = speaker || answeredBy(item.text);
  const quotes = quotedIn(spoken).filter((quote) => !quote.endsWith("?"));
  const words = sentencesOf(spoken).map((sentence) => sentence.replace(/^[-–•\s]+/, "").trim()).filter((sentence) => isStatement(sentence, quotes));
  const impacts = words.flatMap((sentence) => argument(item, sentence));
  const asIs = impacts.length === 0 && quotes.length === 0 && words.length > 0 && spoken.length <= LONGEST_STATEMENT;
  return [...quotes.map((quote) => quoteDraft(item, quote, author)), ...impacts, ...(asIs ? [draft("quote", item, spoken, { fields: { text: spoken, author }, uncertain: "kind" })] : [])];
}

function answeredBy(text: string): string {
  const match = ANSWERED.exec(text);
  return match?.[1] ?? match?.[2] ?? "";
}

/** A question is read apart; a sentence that is but its quote is told once. */
const isStatement = (words: string, quotes: readonly string[]): boolean =>
  words.length >= SHORTEST && questionIn(words) === null && !/https?:/.test(words) && !quotes.some((quote) => quote.length >= 0.7 * words.length && words.includes(quote));

function argument(item: Item, words: string): Draft[] {
  const stance = stanceOf(words);
  return stance ? [impact(item, stance, words.slice(0, LONGEST_STATEMENT), lensOf(words))] : [];
}
