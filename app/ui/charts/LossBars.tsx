import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import type { LossBarsSpec } from "#app/domain/chart/chart-spec.ts";
import { OptionSeal } from "../primitives/OptionSeal.tsx";
import { LossCell } from "./LossCell.tsx";
import { LossKey } from "./LossKey.tsx";
import { LossTable } from "./LossTable.tsx";
import { useLossWords } from "./loss-words.ts";

/** Affordable loss by actor, € and person-months side by side, each on one scale that starts at 0. */
export function LossBars({ spec, twin = true }: { spec: LossBarsSpec; twin?: boolean }) {
  const t = useT();
  return (
    <div>
      <table className="loss-table">
        <caption className="visually-hidden">{spec.title}</caption>
        <LossHead spec={spec} />
        <tbody>
          {spec.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.href ? <Link to={row.href}>{row.actor}</Link> : row.actor}</th>
              <td><LossCell spec={spec} unit="money" bar={row.money} /></td>
              <td><LossCell spec={spec} unit="personMonths" bar={row.personMonths} /></td>
              <td><OptionSeal answer={row.acceptance} /></td>
            </tr>
          ))}
        </tbody>
        <LossFoot spec={spec} />
      </table>
      <LossKey />
      {twin && <details className="data-twin"><summary>{t.charts.seeLossTable}</summary><LossTable spec={spec} /></details>}
    </div>
  );
}

function LossHead({ spec }: { spec: LossBarsSpec }) {
  const { loss } = useT().charts;
  const money = useLossWords(spec, "money");
  const months = useLossWords(spec, "personMonths");
  return (
    <thead>
      <tr>
        <th scope="col" className="loss-actor">{loss.actor}</th>
        <th scope="col" className="loss-money">{money.sign} <span className="field-note">{loss.scale(money.bare(spec.scale.money))}</span></th>
        <th scope="col">{months.sign} <span className="field-note">{loss.scale(months.bare(spec.scale.personMonths))}</span></th>
        <th scope="col" className="loss-seal">{loss.accepted}</th>
      </tr>
    </thead>
  );
}

function LossFoot({ spec }: { spec: LossBarsSpec }) {
  const { loss } = useT().charts;
  const money = useLossWords(spec, "money");
  const months = useLossWords(spec, "personMonths");
  const { total } = spec;
  return (
    <tfoot>
      <tr>
        <th scope="row">{loss.total}</th>
        <td>{money.engaged(total.money)} {loss.on(money.withUnit(total.money.ceiling ?? 0, total.money.ceiling === null))}</td>
        <td colSpan={2}>{months.engaged(total.personMonths)} {loss.on(months.withUnit(total.personMonths.ceiling ?? 0, total.personMonths.ceiling === null))}</td>
      </tr>
    </tfoot>
  );
}
