import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import { VerdictMark } from "#app/ui/verdict/VerdictMark.tsx";
import type { HypothesisList } from "./route.tsx";

export function HypothesisTable({ rows, workspace }: { rows: HypothesisList["rows"]; workspace: string }) {
  const t = useT();
  const words = t.hypothesisList;
  const head = (
    <tr>
      <th scope="col">{words.number}</th>
      <th scope="col">{words.statement}</th>
      <th scope="col">{words.pair}</th>
      <th scope="col">{words.iteration}</th>
      <th scope="col">{words.verdict}</th>
    </tr>
  );
  return (
    <Table caption={words.caption} captionHidden head={head}>
      {rows.map((row) => (
        <tr key={row.id}>
          <td className="nowrap">{words.numbered(row.number)}</td>
          <td>
            <Link to={paths.hypothesis(workspace, row.id)}>{row.statement}</Link>
            {row.addedOnDay === null ? null : <> <Badge look="accent">{words.addedOnDay(row.addedOnDay)}</Badge></>}
            {row.learning ? <p className="field-note">{row.learning}</p> : null}
          </td>
          <td><Link to={paths.pair(workspace, row.pairId)}>{row.usage} × {row.who}</Link></td>
          <td><Link to={paths.iteration(workspace, row.iterationId)}>{row.iterationNumber}</Link></td>
          <td><VerdictMark verdict={row.verdict ?? "running"} /></td>
        </tr>
      ))}
    </Table>
  );
}
