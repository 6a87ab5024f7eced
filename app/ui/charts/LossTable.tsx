import { useLanguage, useT } from "#app/i18n/context.tsx";
import type { LossBar, LossBarsSpec } from "#app/domain/chart/chart-spec.ts";
import { formatPercent } from "#app/platform/format.ts";
import { Table } from "../primitives/Table.tsx";
import { useLossWords, type LossUnitName } from "./loss-words.ts";

const UNITS = ["money", "personMonths"] as const;

/** The data-table twin of the loss bars. */
export function LossTable({ spec }: { spec: LossBarsSpec }) {
  const { loss } = useT().charts;
  const signs = { money: useLossWords(spec, "money").sign, personMonths: useLossWords(spec, "personMonths").sign };
  const columns = [loss.ceiling, loss.used, loss.open, loss.remaining, loss.share];
  const head = (
    <tr>
      <th scope="col">{loss.actor}</th>
      {UNITS.flatMap((unit) => columns.map((label) => <th key={`${unit}${label}`} scope="col" className="num">{label}, {signs[unit]}</th>))}
    </tr>
  );
  return (
    <Table small captionHidden caption={loss.caption} head={head} foot={<Row spec={spec} actor={loss.total} {...spec.total} />}>
      {spec.rows.map((row) => <Row key={row.id} spec={spec} actor={row.actor} money={row.money} personMonths={row.personMonths} />)}
    </Table>
  );
}

function Row({ spec, actor, ...bars }: { spec: LossBarsSpec; actor: string; money: LossBar; personMonths: LossBar }) {
  return <tr><th scope="row">{actor}</th>{UNITS.map((unit) => <Figures key={unit} spec={spec} unit={unit} bar={bars[unit]} />)}</tr>;
}

function Figures({ spec, unit, bar }: { spec: LossBarsSpec; unit: LossUnitName; bar: LossBar }) {
  const language = useLanguage();
  const words = useLossWords(spec, unit);
  if (bar.nothing) return <>{[1, 2, 3, 4, 5].map((column) => <td key={column} className="num">–</td>)}</>;
  const figures = [words.bare(bar.ceiling), words.sum(bar.used, bar.usedUnknown), words.sum(bar.open, bar.openUnknown), words.bare(bar.remaining), formatPercent(bar.engagedShare, language)];
  return <>{figures.map((figure, index) => <td key={index} className="num">{figure}</td>)}</>;
}
