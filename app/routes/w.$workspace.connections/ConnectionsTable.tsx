import { Link } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Table } from "#app/ui/primitives/Table.tsx";
import type { Connections } from "./route.tsx";
import "#app/i18n/words/connection.ts";

type Row = Connections["list"]["rows"][number];

export function ConnectionsTable({ rows, workspace }: { rows: readonly Row[]; workspace: string }) {
  const { connection } = useT();
  const language = useLanguage();
  const head = <tr>{[connection.who, connection.whom, connection.strength, connection.lastContact, connection.note].map((title) => <th scope="col" key={title}>{title}</th>)}</tr>;
  return (
    <Table caption={connection.caption} captionHidden head={head}>
      {rows.map(({ id, from, to, strength, lastContactOn, note }) => (
        <tr key={id}>
          <td><Someone of={from} workspace={workspace} /></td>
          <td><Someone of={to} workspace={workspace} /></td>
          <td>{connection.strengths[strength]}</td>
          <td>{formatDay(lastContactOn, language)}</td>
          <td>{note}</td>
        </tr>
      ))}
    </Table>
  );
}

function Someone({ of: { id, name, stakeholder }, workspace }: { of: Row["from"]; workspace: string }) {
  const { connection } = useT();
  return <><Link to={paths.person(workspace, id)}>{name ?? connection.unnamed}</Link>{stakeholder ? <span className="soft"> · {stakeholder.name}</span> : null}</>;
}
