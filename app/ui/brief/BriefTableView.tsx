import type { BriefTable, Cell } from "#app/domain/brief/brief-document.ts";
import { Runs } from "./Runs.tsx";

/** A table of the note: its caption, its heads, the last row set apart. It scrolls in its own frame. */
export function BriefTableView({ table: { caption, columns, rows, total, source } }: { table: BriefTable }) {
  const look = (index: number) => (columns[index]?.align === "start" ? undefined : columns[index]?.align === "end" ? "num" : "mid");
  const line = (cells: readonly Cell[]) => cells.map((cell, index) => (index === 0 ? <th key={index} scope="row"><Held cell={cell} /></th> : <td key={index} className={look(index)}><Held cell={cell} /></td>));
  return (
    <div className="scroll-x" role="group" tabIndex={0} aria-label={caption}>
      <table className="note-table">
        <caption>{caption}</caption>
        <thead><tr>{columns.map(({ label }, index) => <th key={index} scope="col" className={look(index)}>{label}</th>)}</tr></thead>
        <tbody>{rows.map((cells, index) => <tr key={index}>{line(cells)}</tr>)}</tbody>
        {total && <tfoot><tr>{line(total)}</tr></tfoot>}
      </table>
      {source && <p className="def">{source}</p>}
    </div>
  );
}

function Held({ cell: { text, struck } }: { cell: Cell }) {
  return struck ? <s><Runs runs={text} /></s> : <Runs runs={text} />;
}
