import type { Answers, Question } from "#app/domain/questionnaire/questionnaire.ts";

/** How a question was answered by all: counts per choice, never a mean of levels, amounts as a range. */
export type Tally =
  | { kind: "text"; answered: number; texts: { responseId: string; text: string }[] }
  | { kind: "choice"; answered: number; counts: Counted[] }
  | { kind: "scale"; answered: number; counts: Counted[]; median: number | null }
  | { kind: "matrix"; answered: number; rows: { id: string; counts: Counted[] }[] }
  | { kind: "amount"; answered: number; lowest: number | null; median: number | null; highest: number | null; sum: number };

export interface Counted {
  id: string;
  count: number;
}

type Given = { id: string; answers: Answers };

export function tally(question: Pick<Question, "id" | "kind" | "options" | "columns">, responses: readonly Given[]): Tally {
  const given = responses.flatMap(({ id, answers }) => (answers[question.id] === undefined ? [] : [{ responseId: id, answer: answers[question.id] }]));
  const answered = given.length;
  const answers = given.map(({ answer }) => answer);
  switch (question.kind) {
    case "text": return { kind: "text", answered, texts: given.map(({ responseId, answer }) => ({ responseId, text: String(answer) })) };
    case "choice": return { kind: "choice", answered, counts: countIn(question.options, answers) };
    case "scale": return { kind: "scale", answered, counts: levelsOf(numbersOf(answers)), median: medianOf(numbersOf(answers)) };
    case "matrix": return { kind: "matrix", answered, rows: question.options.map(({ id }) => ({ id, counts: countIn(question.columns, answers.map((answer) => rowOf(answer, id))) })) };
    case "amount": return { kind: "amount", answered, ...rangeOf(numbersOf(answers)) };
  }
}

type Answer = Answers[string] | undefined;

const countIn = (choices: readonly { id: string }[], answers: readonly Answer[]): Counted[] =>
  choices.map(({ id }) => ({ id, count: answers.filter((answer) => Array.isArray(answer) && answer.includes(id)).length }));

const rowOf = (answer: Answer, row: string): string[] | undefined => (typeof answer === "object" && !Array.isArray(answer) ? answer[row] : undefined);

const numbersOf = (answers: readonly Answer[]): number[] => answers.filter((answer) => typeof answer === "number").sort((a, b) => a - b);

const levelsOf = (levels: readonly number[]): Counted[] => [1, 2, 3, 4, 5].map((level) => ({ id: String(level), count: levels.filter((one) => one === level).length }));

/** Of an even number of answers, the lower of the two in the middle: a level or an amount that somebody gave. */
const medianOf = (sorted: readonly number[]): number | null => sorted[Math.floor((sorted.length - 1) / 2)] ?? null;

const rangeOf = (sorted: readonly number[]) => ({ lowest: sorted[0] ?? null, median: medianOf(sorted), highest: sorted.at(-1) ?? null, sum: sorted.reduce((sum, one) => sum + one, 0) });
