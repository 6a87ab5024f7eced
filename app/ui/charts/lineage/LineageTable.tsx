import { LINEAGE_ORIGINS, LINEAGE_RESULTS, type LineageIteration, type LineageSpec } from "#app/domain/chart/lineage-spec.ts";
import { useT } from "#app/i18n/context.tsx";
import { Table } from "../../primitives/Table.tsx";
import type { LineageLinks } from "./LineageChart.tsx";
import "#app/i18n/words/lineage.ts";

/** The data-table twin: every iteration, the same counts, zeros included. */
export function LineageTable({ spec, caption, hrefOf }: { spec: LineageSpec; caption: string; hrefOf?: LineageLinks }) {
  const t = useT();
  const heads = [...LINEAGE_ORIGINS.map((origin) => t.lineage.origins[origin](2)), ...LINEAGE_RESULTS.map((result) => t.verdict.words[result](2))];
  return (
    <Table small captionHidden caption={caption} head={<tr><th scope="col">{t.hypothesisList.iteration}</th>{heads.map((head) => <th key={head} scope="col" className="num">{head}</th>)}</tr>}>
      {spec.iterations.map((iteration) => (
        <tr key={iteration.id}>
          <th scope="row">{iteration.number}</th>
          {LINEAGE_ORIGINS.map((from) => <Count key={from} n={iteration.origins[from]} href={hrefOf?.(iteration, { from })} />)}
          {LINEAGE_RESULTS.map((verdict) => <Count key={verdict} n={iteration.results[verdict]} href={hrefOf?.(iteration, { verdict })} />)}
        </tr>
      ))}
    </Table>
  );
}

const Count = ({ n, href }: { n: LineageIteration["number"]; href?: string }) => <td className="num">{href && n > 0 ? <a className="figure-link" href={href}>{n}</a> : n}</td>;
