import { isPrivate, LAST_STEP, type Answers, type Question } from "#app/domain/questionnaire/questionnaire.ts";

/** Where a respondent's name may be shown. « Nowhere » keeps neither name nor way to reach them. */
export const VISIBILITIES = ["nowhere", "inside", "network", "public"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** After the five steps comes the page that says what is sent to whom. */
export const SENDING_STEP = LAST_STEP + 1;

/** The answers of a step take the place of those it had; the others stay. */
export function withStep(before: Answers, asked: readonly Question[], answers: Answers): Answers {
  const others = Object.entries(before).filter(([id]) => !asked.some((question) => question.id === id));
  return Object.fromEntries([...others, ...Object.entries(answers)]);
}

/** What the team may read, and what nobody else may: one never mixes with the other. */
export function apart(questions: readonly Question[], answers: Answers): { told: Answers; kept: Answers } {
  const secret = new Set(questions.filter(isPrivate).map(({ id }) => id));
  const entries = Object.entries(answers);
  return { told: Object.fromEntries(entries.filter(([id]) => !secret.has(id))), kept: Object.fromEntries(entries.filter(([id]) => secret.has(id))) };
}
