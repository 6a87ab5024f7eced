/** A text in the languages it was written in; the other is shown where one lacks. */
export type Words = { fr: string; en: string };

export const QUESTION_KINDS = ["text", "choice", "scale", "matrix", "amount"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** By question id: a text, chosen option ids, a level 1–5, or for a matrix the chosen columns by row; an amount in minor units or hundredths. */
export type Answers = Record<string, string | number | string[] | Record<string, string[]>>;

/** The steps of the grid, each a small page. */
export const STEPS = [1, 2, 3, 4, 5] as const;
export const LAST_STEP = 5;

export const QUESTIONNAIRE_STATES = ["draft", "open", "closed"] as const;
export type QuestionnaireState = (typeof QUESTIONNAIRE_STATES)[number];

export interface QuestionOption {
  id: string;
  label: Words;
}

/** A question as it is asked. */
export interface Question {
  id: string;
  step: number;
  key: string | null;
  kind: QuestionKind;
  several: boolean;
  unit: "money" | "person-months" | null;
  label: Words;
  options: QuestionOption[];
  columns: QuestionOption[];
}

/** What one can afford to lose: asked for one's own reflection, kept apart, read by nobody else. */
const PRIVATE_KEYS: ReadonlySet<string> = new Set(["able-money", "able-person-months", "able-worst"]);

export const isPrivate = ({ key }: { key: string | null }): boolean => key !== null && PRIVATE_KEYS.has(key);

/** The words in a language, or those of the other where they lack. */
export const wordsIn = (words: Words, language: "fr" | "en"): string => words[language] || words.fr || words.en;

/** Why no new answer is taken; a closing day is the last one on which one may answer. */
export const TAKING_REFUSALS = ["not-open", "closed", "past", "full"] as const;
export type TakingRefusal = (typeof TAKING_REFUSALS)[number];

interface Taking {
  state: QuestionnaireState;
  closesOn: string | null;
  responseLimit: number | null;
}

export function takingRefusal({ state, closesOn, responseLimit }: Taking, { today, sent }: { today: string; sent: number }): TakingRefusal | null {
  if (state === "draft") return "not-open";
  if (state === "closed") return "closed";
  if (closesOn !== null && closesOn < today) return "past";
  return responseLimit !== null && sent >= responseLimit ? "full" : null;
}
