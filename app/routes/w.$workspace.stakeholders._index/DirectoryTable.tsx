import { Link } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import type { Directory } from "./route.tsx";
import "#app/i18n/words/directory.ts";
import "#app/i18n/words/stakeholder.ts";

type Team = Extract<Directory, { kind: "team" }>;

export function DirectoryTable({ directory: { list, workspace, today } }: { directory: Team }) {
  const t = useT();
  const titles = [t.stakeholder.name, t.stakeholder.category, t.stakeholder.engagement, t.stakeholder.connection, t.directory.next];
  const head = <tr>{titles.map((title) => <th scope="col" key={title}>{title}</th>)}<th scope="col" className="num">{t.stakeholder.pairs}</th></tr>;
  return (
    <Table caption={t.stakeholder.caption} captionHidden head={head}>
      {list.rows.map((row) => <DirectoryRow key={row.id} row={row} workspace={workspace} today={today} />)}
    </Table>
  );
}

function DirectoryRow({ row, workspace, today }: { row: Team["list"]["rows"][number]; workspace: string; today: string }) {
  const t = useT();
  const language = useLanguage();
  const due = row.nextStepOn !== null && row.nextStepOn <= today;
  return (
    <tr>
      <td>
        <Link to={paths.stakeholder(workspace, row.id)}>{row.name}</Link>
        {row.origin === "emerged" ? <> <Badge look="accent">{t.stakeholder.emerged}</Badge></> : null}
        {row.competitor ? <> <Badge>{t.stakeholder.competitor}</Badge></> : null}
      </td>
      <td>{row.category ? seededLabel(t, "category", row.category) : ""}</td>
      <td>{t.engagement.word[row.engagement]} <span className="soft">{formatDay(row.engagementOn, language)}</span></td>
      <td>{row.connection}</td>
      <td>{formatDay(row.nextStepOn, language)}{due ? <> <Badge look="warning">{t.directory.nexts.due}</Badge></> : null} <span className="soft">{row.engageOwner}</span></td>
      <td className="num">{row.pairs}</td>
    </tr>
  );
}
