import { folded } from "#app/domain/form/slug.ts";

/** What a part of a report, or a list, is about. */
export const TOPICS = ["participants", "actions", "usages", "categories", "purposes", "impacts", "benefits", "risks", "questions", "decisions", "hypotheses", "opening", "means", "quotes", "observations", "discussion", "criteria", "method", "links"] as const;
export type Topic = (typeof TOPICS)[number];

/** In order: the first that reads the words, without case nor accents, wins. */
const HEADINGS: readonly (readonly [Topic, RegExp])[] = [
  ["method", /\b(?:demarche|methode|method|methodology|approach|prises? de notes?|photos?|pictures)\b/],
  ["participants", /^(?:liste des |the |les )?(?:participants?|participantes?|presents?|personnes presentes|who was there|who came|attendees?|attendance|people|present|in the room)\b/],
  ["discussion", /\b(?:tour de table|tour des participants|discussions?|debats?|echanges|round table|what was said|around the table|introduction|notes|verbatims?)\b/],
  ["decisions", /\bdecisions?\b|\bdecided\b|\bagreed\b/],
  ["actions", /\b(?:actions?|next steps?|prochaines etapes|todo|to do|a faire|suites?)\b/],
  ["hypotheses", /\b(?:hypothes[ei]s|assumptions?|we believe)\b/],
  ["questions", /\b(?:questions?|points? ouverts?|a trancher|open points?|undecided)\b/],
  ["opening", /\b(?:elements? a ouvrir|que ouvrir|ce qui s.ouvre|a ouvrir|what to open|to be opened|what (?:we|could) open|opening)\b/],
  ["means", /\b(?:moyens|ressources disponibles|apports|means|what people can bring|resources|offers|contributions)\b/],
  ["observations", /\b(?:observations?|surprises?|imprevus?|unexpected)\b/],
  ["quotes", /\b(?:citations?|quotes?|paroles)\b/],
  ["benefits", /^(?:les )?(?:benefices?|benefits?|avantages|advantages|gains?)\b(?!.*\b(?:risques?|risks?)\b)/],
  ["risks", /^(?:les )?(?:risques?|risks?|craintes|fears|worries|concerns)\b(?!.*\b(?:benefices?|benefits?)\b)/],
  ["impacts", /\b(?:benefices?|benefits?|interets?)\b.*\b(?:risques?|risks?)\b|\b(?:risques?|risks?)\b.*\b(?:benefices?|benefits?)\b|\barguments?\b/],
  ["usages", /^(?:les |the )?(?:usages?|uses?|use cases?)\b(?!.*\b(?:meilleurs?|best)\b)|\bproblems?\b.*\bsolve\b|\bproblemes?\b.*\bresoudre\b/],
  ["categories", /^(?:les |the )?(?:parties prenantes|categories|stakeholders?(?: kinds| categories)?|kinds of stakeholders?|who could be involved)\b/],
  ["purposes", /^(?:finalites?|purposes?|objectifs?|goals?|aims?)\b/],
  ["links", /^(?:liens?|links?|references?|ressources en ligne)\b/],
];

const first = (rules: readonly (readonly [Topic, RegExp])[], words: string): Topic | null => {
  const plain = folded(words);
  return rules.find(([, rule]) => rule.test(plain))?.[0] ?? null;
};

/** What a heading announces, or null. */
export const topicOfHeading = (words: string): Topic | null => first(HEADINGS, words);

/** Whether a short line alone names a part of a report. */
export const isHeadingWord = (words: string): boolean => topicOfHeading(words) !== null && words.split(/\s+/).length <= 6;

/** What an item with a list below it, or the line before a list, asks or announces. */
const LISTS: readonly (readonly [Topic, RegExp])[] = [
  ["criteria", /\b(?:meilleurs?|best|1er pas|premier pas|first step)\b/],
  ["impacts", /\b(?:benefices?|benefits?|interets?)\b.*\b(?:risques?|risks?)\b/],
  ["benefits", /\b(?:benefices?|benefits?|avantages|advantages)\b/],
  ["risks", /\b(?:risques?|risks?|fears?|craintes)\b/],
  ["usages", /\b(?:problemes?|problems?)\b.*\b(?:resoudre|resou\w*|solve)\b|^(?:quels|which|what) (?:usages?|uses)\b/],
  ["categories", /^(?:quelles? parties? prenantes?|which (?:kinds of )?stakeholders?|who (?:should|could) (?:be involved|take part|join))/],
  ["purposes", /\b(?:pour|afin de|in order to|so as to|to|for)\s*:?$/],
];
export const topicOfList = (words: string): Topic | null => first(LISTS, words);

/** A list that prepares a questionnaire asks others: its questions are not ours to answer. */
export const isQuestionnaire = (words: string): boolean => /\b(?:questionnaire|survey|sondage)\b/.test(folded(words));
