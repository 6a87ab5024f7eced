import type { Answers, Question } from "#app/domain/questionnaire/questionnaire.ts";
import type { RefusalCode, RefusedField } from "#app/domain/refusal/refusal.ts";
import { isNotKnown, parseMoney, parsePersonMonths, type AmountRefusal } from "#app/platform/amount.ts";

export const MAX_ANSWER = 4_000;

export type PostedFields = Readonly<Record<string, string | string[]>>;
type Answer = Answers[string];

/** The name of a question's field in a form; a matrix has one per row. */
export const fieldOf = (questionId: string, rowId?: string): string => (rowId === undefined ? `q.${questionId}` : `q.${questionId}.${rowId}`);

const CODES = {
  empty: "required", ambiguous: "ambiguousNumber", "not-a-number": "notANumber", negative: "negative", "too-large": "tooLarge", "too-precise": "tooPrecise",
} as const satisfies Record<AmountRefusal, RefusalCode>;

/** What a form answers to these questions; an empty answer is none. Refuses by field a text too long and a figure nobody can read. */
export function readAnswers(questions: readonly Question[], fields: PostedFields): { answers: Answers; refused: Record<string, RefusedField> } {
  const answers: Answers = {};
  const refused: Record<string, RefusedField> = {};
  for (const question of questions) {
    const read = readOne(question, fields);
    if ("code" in read) refused[fieldOf(question.id)] = read;
    else if (read.answer !== null) answers[question.id] = read.answer;
  }
  return { answers, refused };
}

function readOne(question: Question, fields: PostedFields): { answer: Answer | null } | RefusedField {
  const posted = listOf(fields[fieldOf(question.id)]);
  const [first = ""] = posted;
  switch (question.kind) {
    case "text": return readText(first);
    case "amount": return readAmount(question, first);
    case "scale": return { answer: /^[1-5]$/.test(first) ? Number(first) : null };
    case "choice": return { answer: someOf(posted, question) };
    case "matrix": return { answer: readRows(question, fields) };
  }
}

function readText(typed: string): { answer: string | null } | RefusedField {
  const text = readable(typed);
  if (text.length > MAX_ANSWER) return { code: "tooLong", params: { max: MAX_ANSWER } };
  return { answer: text === "" ? null : text };
}

/** Nothing, and « n.c. », are no figure; 0 is one. */
function readAmount({ unit }: Question, typed: string): { answer: number | null } | RefusedField {
  if (typed.trim() === "" || isNotKnown(typed)) return { answer: null };
  const money = unit !== "person-months";
  const parsed = money ? parseMoney(typed) : parsePersonMonths(typed);
  if (!parsed.ok) return { code: CODES[parsed.reason], params: { suggestion: parsed.suggestion } };
  return { answer: "minor" in parsed ? parsed.minor : parsed.hundredths };
}

function readRows(question: Question, fields: PostedFields): Record<string, string[]> | null {
  const rows = question.options.flatMap(({ id }) => {
    const chosen = someOf(listOf(fields[fieldOf(question.id, id)]), { options: question.columns, several: question.several });
    return chosen ? [[id, chosen] as const] : [];
  });
  return rows.length === 0 ? null : Object.fromEntries(rows);
}

/** What is chosen among what is offered, once each; a single choice keeps the first. */
function someOf(posted: readonly string[], { options, several }: Pick<Question, "options" | "several">): string[] | null {
  const chosen = options.map(({ id }) => id).filter((id) => posted.includes(id));
  if (chosen.length === 0) return null;
  return several ? chosen : chosen.slice(0, 1);
}

const listOf = (posted: string | string[] | undefined): string[] => (posted === undefined ? [] : [posted].flat());

/** One way to write a line's end and an accent; nothing that no page can show. */
const readable = (typed: string): string =>
  Array.from(typed.replaceAll("\r\n", "\n").normalize("NFC")).filter((character) => character >= " " || character === "\n" || character === "\t").join("").trim();
