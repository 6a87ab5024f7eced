import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import type { Option } from "#app/ui/primitives/option.ts";
import { Table } from "#app/ui/primitives/Table.tsx";
import type { ImpactsPage } from "./route.tsx";
import "#app/i18n/words/impact.ts";

type Row = ImpactsPage["rows"][number];

export function RegisterTable({ rows, lenses, workspace, inside }: { rows: Row[]; lenses: Option[]; workspace: string; inside: boolean }) {
  const t = useT();
  const words = t.impact;
  const head = (
    <tr>
      <th scope="col">{words.number}</th><th scope="col">{words.statement}</th><th scope="col">{words.lens}</th><th scope="col">{words.timeScale}</th>
      {inside && <><th scope="col" className="num">{words.levelNow}</th><th scope="col" className="num">{words.levelExpected}</th><th scope="col" className="num">{words.pairs}</th></>}
    </tr>
  );
  return (
    <Table caption={words.register(rows.length)} captionHidden head={head}>
      {rows.map((row) => (
        <tr key={row.id}>
          <td className={`nowrap kind-${row.kind}`}>{words.ref[row.kind](row.number)}</td>
          <td>
            <Link to={paths.impact(workspace, row.id)}>{row.statement}</Link>{" "}
            {row.wordingOnly && <Badge>{words.measures["wording-only"]}</Badge>} {row.retiredOn && <Badge>{words.retired}</Badge>}
            {row.forWhom && <p className="field-note">{row.forWhom}</p>}
          </td>
          <td>{lenses.find(({ value }) => value === row.lensId)?.label ?? "–"}</td>
          <td>{row.timeScale ? words.timeScales[row.timeScale] : "–"}</td>
          {inside && <LevelCells row={row} />}
        </tr>
      ))}
    </Table>
  );
}

function LevelCells({ row: { levels, pairs } }: { row: Row }) {
  const t = useT();
  const before = levels.beforeControl !== null && levels.beforeControl !== levels.observed ? ` ${t.impact.beforeControl(levels.beforeControl)}` : "";
  return (
    <>
      <td className="num">{levels.observed ?? t.common.unknown}{before}</td>
      <td className="num">{levels.expected ?? "–"}</td>
      <td className="num">{pairs === 0 ? t.impact.whole : pairs}</td>
    </>
  );
}
