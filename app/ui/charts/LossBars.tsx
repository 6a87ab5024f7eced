import { useT } from "#app/i18n/context.tsx";
import type { LossBarsSpec } from "#app/domain/chart/chart-spec.ts";
import { OptionSeal } from "../primitives/OptionSeal.tsx";
import { LossCell } from "./LossCell.tsx";
import { LossKey } from "./LossKey.tsx";
import { LossTable } from "./LossTable.tsx";
import { useLossWords, type LossUnitName } from "./loss-words.ts";

/** Where the records of an actor are, in one unit or in both; null is the whole. On a shared page there is none. */
export type LossLinks = (actorId: string | null, unit?: LossUnitName) => string;
type LossBarsProps = { spec: LossBarsSpec; twin?: boolean; hrefOf?: LossLinks };

/** Affordable loss by actor, € and person-months side by side, each on one scale that starts at 0. */
export function LossBars({ spec, twin = true, hrefOf }: LossBarsProps) {
  const t = useT();
  return (
    <div>
      <table className="loss-table">
        <caption className="visually-hidden">{spec.title}</caption>
        <LossHead spec={spec} />
        <tbody>
          {spec.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" title={row.actor}>{hrefOf ? <a className="loss-name" href={hrefOf(row.id)}>{row.actor}</a> : <span className="loss-name">{row.actor}</span>}</th>
              <td><LossCell spec={spec} unit="money" bar={row.money} href={hrefOf?.(row.id, "money")} /></td>
              <td><LossCell spec={spec} unit="personMonths" bar={row.personMonths} href={hrefOf?.(row.id, "personMonths")} /></td>
              <td><OptionSeal answer={row.acceptance} /></td>
            </tr>
          ))}
        </tbody>
        <LossFoot spec={spec} hrefOf={hrefOf} />
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

function LossFoot({ spec, hrefOf }: Pick<LossBarsProps, "spec" | "hrefOf">) {
  const { loss } = useT().charts;
  const money = useLossWords(spec, "money");
  const months = useLossWords(spec, "personMonths");
  const { total } = spec;
  return (
    <tfoot>
      <tr>
        <th scope="row">{loss.total}</th>
        <td>{linked(money.engaged(total.money), hrefOf?.(null, "money"))} {loss.on(money.withUnit(total.money.ceiling ?? 0, total.money.ceiling === null))}</td>
        <td colSpan={2}>{linked(months.engaged(total.personMonths), hrefOf?.(null, "personMonths"))} {loss.on(months.withUnit(total.personMonths.ceiling ?? 0, total.personMonths.ceiling === null))}</td>
      </tr>
    </tfoot>
  );
}

const linked = (figure: string, href: string | undefined) => (href ? <a className="figure-link" href={href}>{figure}</a> : figure);
