/** A text in the languages it was written in; the other is shown where one lacks. */
export type Words = { fr: string; en: string };

export const QUESTION_KINDS = ["text", "choice", "scale", "matrix", "amount"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** By question id: a text, chosen option ids, a level 1–5, or for a matrix the chosen columns by row; an amount in minor units or hundredths. */
export type Answers = Record<string, string | number | string[] | Record<string, string[]>>;
