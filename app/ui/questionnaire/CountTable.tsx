import { useT } from "#app/i18n/context.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import "#app/i18n/words/questionnaire.ts";

type Choice = { value: string; label: string };
type Counted = { id: string; count: number };

/** Bars from zero, in a table that says the same in figures. */
export function CountTable({ caption, choices, counts, of }: { caption: string; choices: readonly Choice[]; counts: readonly Counted[]; of: number }) {
  const { questionnaire: words } = useT();
  const countOf = (id: string) => counts.find((one) => one.id === id)?.count ?? 0;
  return (
    <Table small caption={caption} head={<tr><th scope="col">{words.choiceHead}</th><th scope="col" className="count-cell"><span className="visually-hidden">{words.countsTitle}</span></th><th scope="col" className="num">{words.countHead}</th></tr>}>
      {choices.map(({ value, label }) => (
        <tr key={value}>
          <th scope="row">{label}</th>
          <td className="count-cell"><CountBar count={countOf(value)} of={of} /></td>
          <td className="num">{countOf(value)}</td>
        </tr>
      ))}
    </Table>
  );
}

function CountBar({ count, of }: { count: number; of: number }) {
  return (
    <svg className="count-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <path className="count-axis" d="M0 0V10" />
      <rect width={of === 0 ? 0 : (100 * count) / of} height="10" />
    </svg>
  );
}

/** Rows by columns; the more a cell was chosen, the longer its bar. */
export function MatrixTable({ caption, rows, columns, counts, of }: { caption: string; rows: readonly Choice[]; columns: readonly Choice[]; counts: readonly { id: string; counts: readonly Counted[] }[]; of: number }) {
  const countOf = (row: string, column: string) => counts.find(({ id }) => id === row)?.counts.find(({ id }) => id === column)?.count ?? 0;
  return (
    <Table small caption={caption} captionHidden head={<tr><td />{columns.map(({ value, label }) => <th key={value} scope="col">{label}</th>)}</tr>}>
      {rows.map((row) => (
        <tr key={row.value}>
          <th scope="row">{row.label}</th>
          {columns.map((column) => <td key={column.value}><span className="count-of"><CountBar count={countOf(row.value, column.value)} of={of} /><span className="num">{countOf(row.value, column.value)}</span></span></td>)}
        </tr>
      ))}
    </Table>
  );
}
