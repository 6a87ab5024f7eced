import { isPrivate, wordsIn, type Answers, type Question } from "#app/domain/questionnaire/questionnaire.ts";

export interface Choice {
  value: string;
  label: string;
}

/** A question as a page asks it, in one language. */
export interface AskedView {
  id: string;
  kind: Question["kind"];
  several: boolean;
  unit: Question["unit"];
  label: string;
  options: Choice[];
  columns: Choice[];
  /** Kept apart, for the respondent's eyes only. */
  secret: boolean;
  answer: Answers[string] | null;
}

export function askedView(question: Question, language: "fr" | "en", answers: Answers): AskedView {
  const { id, kind, several, unit, label, options, columns } = question;
  const said = (choices: Question["options"]) => choices.map((one) => ({ value: one.id, label: wordsIn(one.label, language) }));
  return { id, kind, several, unit, label: wordsIn(label, language), options: said(options), columns: said(columns), secret: isPrivate(question), answer: answers[id] ?? null };
}
