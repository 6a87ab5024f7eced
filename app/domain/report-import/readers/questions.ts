import { folded } from "#app/domain/form/slug.ts";
import { draft, type Draft } from "../draft.ts";
import { inQuestionnaire, topicOf } from "../outline.ts";
import { topicOfList } from "../words/headings.ts";
import type { ReportText } from "../report-text.ts";
import type { Item } from "../source-line.ts";
import { sentencesOf } from "../words/sentences.ts";

const LONGEST_QUESTION = 220;
const OR_NOT = /([^.,;:«»"“”?!=()]{6,120}?)\s+(?:ou pas|ou non|or not)\b/iu;
const EITHER = /\b(?:entre|between)\s+(.{4,80}?)\s+(?:et|and)\s+(.{4,80}?)\s*\?/iu;
const OR = /(?:^|:\s|,\s)([^?:,]{4,80}?)\s+(?:ou|or)\s+([^?,]{4,80}?)\s*\?/iu;
const QUID = /^(?:quid d(?:es|u|e)|what about)\s+[^=]+/iu;

/** The question a sentence asks, or null. Greetings of the kind « … ça marche ! » ask nothing. */
export function questionIn(sentence: string): string | null {
  const quoted = /«\s*([^«»]{8,200}\?)\s*»/u.exec(sentence)?.[1];
  if (quoted) return quoted.trim();
  const quid = QUID.exec(sentence)?.[0];
  if (quid) return quid.trim();
  const end = sentence.lastIndexOf("?");
  return end >= 8 && end < LONGEST_QUESTION ? sentence.slice(0, end + 1).trim() : null;
}

/** The open questions of a report, each with the options the text sets against one another. */
export function questionDrafts({ items }: ReportText): Draft[] {
  const drafts = items.flatMap(questionsOf);
  return [...drafts, ...laterOptions(items, drafts.filter(({ kind }) => kind === "question"))];
}

function questionsOf(item: Item): Draft[] {
  const topic = topicOf(item);
  if (item.kind === "heading" || item.heading === "" || inQuestionnaire(item) || asksForAList(item)) return [];
  if (topic === "questions") return item.parent ? [] : asked(item, item.text);
  if (topic === "discussion" || topic === "participants" || topic === null) return sentencesOf(spokenPart(item, topic)).flatMap((sentence) => inSentence(item, sentence));
  return [];
}

/** « Which stakeholders? » and the kinds below it: a list, and no question with options. */
const asksForAList = ({ text, children, parent }: Item): boolean => (children.length > 0 && topicOfList(text) !== null) || (parent !== null && topicOfList(parent.text) !== null);

/** Of a participant's line, the last part that asks something. */
function spokenPart(item: Item, topic: string | null): string {
  if (topic !== "participants") return item.text;
  return item.text.split(/\s[-–—]\s|[:,]\s/).filter((part) => part.includes("?")).join(", ");
}

function inSentence(item: Item, sentence: string): Draft[] {
  const orNot = OR_NOT.exec(sentence);
  if (orNot) return withOptions(item, orNot[0].trim(), [clause(orNot[1] ?? ""), negated(clause(orNot[1] ?? ""), item)]);
  const question = topicOf(item) === null && item.kind === "text" && !/\?\s*[»”"]?\s*$/.test(sentence) ? null : questionIn(sentence);
  return question ? asked(item, question) : [];
}

const clause = (words: string): string => words.trim().replace(/^(?:si|whether)\s+/iu, "");
const negated = (words: string, { text }: Item): string => (/\bou (?:pas|non)\b/i.test(text) ? `pas de ${words}` : `no ${words}`);

/** A question with what is listed below it, or set against one another inside it. */
function asked(item: Item, question: string): Draft[] {
  const below = item.children.filter(({ text }) => text !== "").map((child) => ({ item: child, label: child.text }));
  if (below.length > 0) return [...withOptions(item, question, []), ...below.map(({ item: child, label }) => option(child, label, null))].map(hangOn());
  const [, one, other] = EITHER.exec(question) ?? OR.exec(question) ?? [];
  return withOptions(item, question, one && other ? [one.trim(), other.trim()] : []);
}

/** Hangs each option on the question before it. */
function hangOn(): (draft: Draft) => Draft {
  let question: Draft | null = null;
  return (one) => {
    if (one.kind === "question") question = one;
    else one.parent ??= question;
    return one;
  };
}

function withOptions(item: Item, question: string, labels: readonly string[]): Draft[] {
  const asks = draft("question", item, question, { fields: { question, askedBy: "" } });
  return [asks, ...labels.map((label) => option(item, label, asks))];
}

const option = (item: Item, label: string, parent: Draft | null, certain = true): Draft =>
  draft("option", item, label, { fields: { label }, parent, uncertain: certain ? null : "kind" });

const PROPOSES = /(?:^|=>\s*|\.\s+)((?:créer|garder|faire|rester|utiliser|choisir|adopter|prendre|create|keep|stay|use|choose|adopt|make)\s+(?:une?|l[ae’']|des|sous|a|an|the|under)?\s*[^.;=!?]{4,120})/giu;
const SHORTEST_NOUN = 5;
const TOO_COMMON = 3;

/** « créer une marque spéciale » further on answers a question about the brand: they share a word the text seldom says. */
function laterOptions(items: readonly Item[], questions: readonly Draft[]): Draft[] {
  const rare = rareWords(items);
  const byWord = new Map<string, Draft>();
  for (const question of questions) for (const word of wordsOf(question.text)) if (rare.has(word) && !byWord.has(word)) byWord.set(word, question);
  return items.flatMap((item) => {
    if (topicOf(item) !== "discussion") return [];
    return [...item.text.matchAll(PROPOSES)].flatMap((match) => {
      const words = (match[1] ?? "").trim();
      const question = wordsOf(words).map((word) => byWord.get(word)).find((found) => found !== undefined && found.item.number < item.number);
      return question ? [option(item, words, question, false)] : [];
    });
  });
}

const wordsOf = (text: string): string[] => (folded(text).match(/[a-z]+/g) ?? []).filter((word) => word.length >= SHORTEST_NOUN);

/** The words that few lines hold. */
function rareWords(items: readonly Item[]): Set<string> {
  const counts = new Map<string, number>();
  for (const item of items) for (const word of new Set(wordsOf(item.text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count <= TOO_COMMON).map(([word]) => word));
}
