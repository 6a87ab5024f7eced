import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import type { Preview } from "./preview.server.ts";
import "#app/i18n/words/action-board.ts";

/** One line each: what changes nothing has no box to tick. */
export function PreviewRows({ rows }: Pick<Preview, "rows">) {
  const { actionBoard: { columns, importTitle } } = useT();
  return (
    <Table caption={importTitle} captionHidden small head={<tr>{Object.entries(columns).map(([key, label]) => <th key={key} scope="col">{label}</th>)}</tr>}>
      {rows.map((row) => <PreviewRow key={row.index} row={row} />)}
    </Table>
  );
}

function PreviewRow({ row }: { row: Preview["rows"][number] }) {
  const { actionBoard: words, action } = useT();
  const language = useLanguage();
  const isTaken = row.becomes === "new" || row.becomes === "changed";
  return (
    <tr>
      <td>{isTaken ? <input type="checkbox" name="take" value={row.index} defaultChecked aria-label={`${words.take} ${row.title}`} /> : null}</td>
      <th scope="row">{row.title}{row.partOf ? <span className="note"> · {words.partOf(row.partOf)}</span> : null}</th>
      <td>{action.states[row.state]}</td>
      <td>{row.owner}</td>
      <td className="nowrap">{formatDay(row.dueOn, language)}</td>
      <td>
        <Badge look={isTaken ? "accent" : "plain"}>{words.becomes[row.becomes]}</Badge>
        {row.changed.length > 0 ? <span className="note"> {words.changedIn(row.changed.map((field) => words.compared[field]).join(", "))}</span> : null}
      </td>
    </tr>
  );
}
