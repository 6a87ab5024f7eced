import type { CycleSpec } from "#app/domain/chart/cycle-spec.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { Table } from "../../primitives/Table.tsx";
import "#app/i18n/words/cycle.ts";

/** The data-table twin of both panels. */
export function CycleTable({ spec, caption }: { spec: CycleSpec; caption: string }) {
  const language = useLanguage();
  const { cycle: words } = useT();
  const heads = [words.delivered, words.pledged, words.meansUnder, words.open, words.optionsUnder];
  return (
    <Table small captionHidden caption={caption} head={<tr><th scope="col">{words.moment}</th>{heads.map((head) => <th key={head} scope="col" className="num">{head}</th>)}</tr>}>
      {spec.points.map(({ id, label, on, delivered, pledged, means, options, questions }) => (
        <tr key={id}>
          <th scope="row">{label ?? words.today} <span className="soft">{formatDay(on, language)}</span></th>
          {[delivered, pledged, means, options, questions].map((figure, index) => <td key={heads[index]} className="num">{figure}</td>)}
        </tr>
      ))}
    </Table>
  );
}
