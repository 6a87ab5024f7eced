import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { AmendedMark } from "#app/ui/amendment/AmendedMark.tsx";
import { useFollowedLinks } from "#app/ui/layout/use-followed-links.ts";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import { VerdictMark } from "#app/ui/verdict/VerdictMark.tsx";
import type { HypothesisList } from "./route.tsx";

export function HypothesisTable({ rows, workspace }: { rows: HypothesisList["rows"]; workspace: string }) {
  const t = useT();
  const words = t.hypothesisList;
  const follow = useFollowedLinks();
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
    <Table caption={words.caption} captionHidden head={head} onClick={follow}>
      {rows.map((row) => (
        <tr key={row.id}>
          <td className="nowrap">{words.numbered(row.number)}</td>
          <td>
            <a href={paths.hypothesis(workspace, row.id)}>{row.statement}</a>
            {row.addedOnDay === null ? null : <> <Badge look="accent">{words.addedOnDay(row.addedOnDay)}</Badge></>}
            {row.learning ? <p className="field-note">{row.learning}</p> : null}
          </td>
          <td><a href={paths.pair(workspace, row.pairId)}>{row.usage} × {row.who}</a></td>
          <td><a href={paths.iteration(workspace, row.iterationId)}>{row.iterationNumber}</a></td>
          <td><VerdictMark verdict={row.verdict ?? "running"} />{row.amended ? <AmendedMark /> : null}</td>
        </tr>
      ))}
    </Table>
  );
}
