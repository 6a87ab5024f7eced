import type { AskedView } from "./asked-view.ts";
import type { Visibility } from "./response.ts";

type Heads = Record<"sentOn" | "language" | "name" | "organisation" | "contact" | "visibility", string>;
interface Told {
  questions: readonly AskedView[];
  responses: readonly { sentOn: string; language: string; name: string; organisation: string; contact: string; visibility: Visibility; given: readonly AskedView[] }[];
}

interface Column {
  question: AskedView;
  /** Of a matrix. */
  row: string | null;
  head: string;
}

/** The answers as a table: a column for each question, and for each row of a matrix; figures without their unit, which stands in the head. */
export function resultRows({ questions, responses }: Told, heads: Heads, visibilities: Record<Visibility, string>) {
  const columns = questions.flatMap((question): Column[] => (question.kind === "matrix" ? question.options.map((row) => ({ question, row: row.value, head: `${question.label} / ${row.label}` })) : [{ question, row: null, head: question.label }]));
  const rows = responses.map(({ sentOn, language, name, organisation, contact, visibility, given }) => {
    const answers = new Map(given.map((view) => [view.id, view]));
    return [sentOn, language, name, organisation, contact, visibilities[visibility], ...columns.map(({ question, row }) => cellOf(answers.get(question.id), row))];
  });
  return { heads: [heads.sentOn, heads.language, heads.name, heads.organisation, heads.contact, heads.visibility, ...columns.map(({ head }) => head)], rows };
}

/** Empty where nothing was answered: 0 is an answer. */
function cellOf(view: AskedView | undefined, row: string | null): string | number {
  const answer = view?.answer ?? null;
  if (!view || answer === null) return "";
  if (typeof answer === "string") return answer;
  if (typeof answer === "number") return view.kind === "amount" ? answer / 100 : answer;
  if (Array.isArray(answer)) return labelsOf(view.options, answer);
  return labelsOf(view.columns, answer[row ?? ""] ?? []);
}

const labelsOf = (choices: AskedView["options"], chosen: readonly string[]): string =>
  choices.filter(({ value }) => chosen.includes(value)).map(({ label }) => label).join(" | ");
