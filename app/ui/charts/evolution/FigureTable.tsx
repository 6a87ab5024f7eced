import type { ChartVersion } from "#app/domain/chart/evolution-spec.ts";
import { Table } from "../../primitives/Table.tsx";

export type FigureCell = { href?: string; figure: string; count?: string; note?: string };
type FigureRow = { key: string; head: string; cells: readonly (FigureCell | undefined)[] };

/** The table behind a picture: a row per group and kind, a column per version. */
export function FigureTable({ caption, head, versions, rows }: { caption: string; head: string; versions: readonly ChartVersion[]; rows: readonly FigureRow[] }) {
  return (
    <Table small captionHidden caption={caption} head={
      <tr><th scope="col">{head}</th>{versions.map(({ id, label }) => <th key={id} scope="col" className="num">{label}</th>)}</tr>
    }>
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row" className="nowrap">{row.head}</th>
          {row.cells.map((cell, index) => <td key={versions[index]?.id ?? index} className="num">{cell && <Cell {...cell} />}</td>)}
        </tr>
      ))}
    </Table>
  );
}

function Cell({ href, figure, count, note }: FigureCell) {
  return (
    <>
      {href ? <a className="figure-link" href={href}>{figure}</a> : figure}
      {count !== undefined && <> ({count})</>}
      {note && <span className="figure-note">{note}</span>}
    </>
  );
}
