import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatMoney, formatPersonMonths } from "#app/platform/format.ts";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { CountTable, MatrixTable } from "#app/ui/questionnaire/CountTable.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import type { ResultsData } from "./route.tsx";
import "#app/i18n/words/questionnaire.ts";

type Asked = ResultsData["questions"][number];
type ResultProps = { question: Asked; of: number; currency: string };

/** One question: what leads, then how many chose what. */
export function QuestionResult({ question, of, currency }: ResultProps) {
  const { questionnaire: words } = useT();
  const { tally, label, retired } = question;
  const title = retired ? `${label} (${words.retired})` : label;
  return <Section title={title} definition={tally.answered === 0 ? words.nobody : words.answered(tally.answered, of)}>{tally.answered > 0 && <Answered {...{ question, of, currency }} />}</Section>;
}

function Answered({ question, of, currency }: ResultProps) {
  const { questionnaire: words } = useT();
  const { tally, options, columns, label } = question;
  switch (tally.kind) {
    case "choice": return <CountTable caption={leading(options, tally.counts, tally.answered, words.leads) ?? label} choices={options} counts={tally.counts} of={tally.answered} />;
    case "scale": return <CountTable caption={words.medianLevel(tally.median ?? 0)} choices={tally.counts.map(({ id }) => ({ value: id, label: id }))} counts={tally.counts} of={tally.answered} />;
    case "matrix": return <MatrixTable caption={label} rows={options} columns={columns} counts={tally.rows} of={tally.answered} />;
    case "amount": return <AmountResult question={question} of={of} currency={currency} />;
    case "text": return <Disclosure summary={words.texts(tally.texts.length)} open={tally.texts.length <= 5}><ul className="lines lines-plain">{tally.texts.map(({ responseId, text }) => <li key={responseId}><a className="keep-lines" href={`#${responseId}`}>{text}</a></li>)}</ul></Disclosure>;
  }
}

function leading(options: Asked["options"], counts: readonly { id: string; count: number }[], of: number, say: (label: string, n: number, of: number) => string): string | null {
  const [first] = [...counts].sort((a, b) => b.count - a.count);
  const label = options.find(({ value }) => value === first?.id)?.label;
  return first && label ? say(label, first.count, of) : null;
}

/** Amounts agreed to, as a range: who said nothing is « n.c. », never 0. */
function AmountResult({ question, of, currency }: ResultProps) {
  const { questionnaire: words } = useT();
  const language = useLanguage();
  const { tally, unit } = question;
  if (tally.kind !== "amount") return null;
  const said = (amount: number | null) => (unit === "person-months" ? formatPersonMonths(amount, language) : formatMoney(amount, currency, language));
  const unsaid = of - tally.answered;
  const total = unsaid > 0 ? `${said(tally.sum)} + ${words.unsaid(unsaid)}` : said(tally.sum);
  const cells = [[words.lowest, said(tally.lowest)], [words.median, said(tally.median)], [words.highest, said(tally.highest)], [words.total, total]] as const;
  return (
    <Table small caption={`${words.range(said(tally.lowest), said(tally.highest))}, ${words.medianAmount(said(tally.median))}`} head={<tr>{cells.map(([head]) => <th key={head} className="num" scope="col">{head}</th>)}</tr>}>
      <tr>{cells.map(([head, value]) => <td key={head} className="num">{value}</td>)}</tr>
    </Table>
  );
}
