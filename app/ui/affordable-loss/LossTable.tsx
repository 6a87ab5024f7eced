import { Link } from "@remix-run/react";
import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { LossByActor, LossRow } from "#app/domain/affordable-loss/loss-rows.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatMoney, formatMoneySum } from "#app/platform/format.ts";
import { LossAnswer } from "./LossAnswer.tsx";
import { lossRowId } from "./loss-row-id.ts";
import { figuresOf, figuresOfAll, type LossFigures } from "#app/domain/affordable-loss/loss-figures.ts";

type LossTableProps = { loss: LossByActor; currency: string; /** Where an actor's figures open. */ hrefOf?: (stakeholderId: string) => string };

/** Affordable loss: one row per actor, € and person-months side by side, never added unless the workspace set a rate. */
export function LossTable({ loss, currency, hrefOf }: LossTableProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <div className="scroll-x" role="group" tabIndex={0} aria-label={t.loss.caption}>
      <table className="data-table loss-grid">
        <caption className="visually-hidden">{t.loss.caption}</caption>
        <LossHead currency={currency} />
        <tbody>{loss.rows.map((row) => <ActorRow key={row.stakeholderId} row={row} currency={currency} href={hrefOf?.(row.stakeholderId)} />)}</tbody>
        <tfoot>
          <tr id={lossRowId(null)}>
            <th scope="row">{t.loss.total}</th>
            {LOSS_UNITS.map((unit) => <Figures key={unit} unit={unit} figures={figuresOfAll(loss, unit, language)} />)}
            <td className="loss-answer" />
          </tr>
        </tfoot>
      </table>
      {loss.together && (
        <p className="note">
          {t.loss.atRate(
            formatMoney(loss.together.rate, currency, language), formatMoney(loss.together.ceiling, currency, language),
            formatMoneySum(loss.together.used, currency, language), formatMoneySum(loss.together.open, currency, language),
            loss.together.remaining ? formatMoneySum(loss.together.remaining, currency, language) : formatMoney(null, currency, language),
          )}
        </p>
      )}
    </div>
  );
}

function LossHead({ currency }: { currency: string }) {
  const t = useT();
  const { columns } = t.loss;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>{t.loss.actor}</th>
        <th scope="colgroup" colSpan={5} className="col-start">{t.loss.inMoney(currency)}</th>
        <th scope="colgroup" colSpan={5} className="col-start">{t.loss.inPersonMonths}</th>
        <th scope="col" rowSpan={2}>{t.loss.ceilingAccepted}</th>
      </tr>
      <tr>
        {LOSS_UNITS.flatMap((unit) => [columns.ceiling, columns.used, columns.open, columns.remaining, columns.share].map((label, at) => (
          <th key={`${unit}${label}`} scope="col" className={at === 0 ? "num col-start" : "num"}>{label}</th>
        )))}
      </tr>
    </thead>
  );
}

function ActorRow({ row, currency, href }: { row: LossRow; currency: string; href?: string }) {
  const language = useLanguage();
  const warns = LOSS_UNITS.some((unit) => row[unit].position.overrun > 0 || row[unit].position.warning);
  const refused = LOSS_UNITS.every((unit) => row[unit].ceiling === null || row[unit].ceiling?.state === "refused");
  return (
    <tr id={lossRowId(row.stakeholderId)} className={warns ? "row-warning" : refused ? "row-out" : undefined}>
      <th scope="row">{href ? <Link to={href}>{row.name}</Link> : row.name}</th>
      {LOSS_UNITS.map((unit) => <Figures key={unit} unit={unit} figures={figuresOf(row[unit], language)} />)}
      <td className="loss-answer"><LossAnswer row={row} currency={currency} /></td>
    </tr>
  );
}

function Figures({ figures, unit }: { figures: LossFigures; unit: LossUnit }) {
  const { columns } = useT().loss;
  const label = (text: string) => (unit === "money" ? text : undefined);
  return (
    <>
      <td className="num col-start" data-label={label(columns.ceiling)}>{figures.refused ? <s>{figures.ceiling}</s> : figures.ceiling}</td>
      <td className="num" data-label={label(columns.used)}>{figures.used}{figures.usedShare ? <small className="used-share"> · {figures.usedShare}</small> : null}</td>
      <td className="num" data-label={label(columns.open)}>{figures.open}</td>
      <td className="num remaining" data-label={label(columns.remaining)}>{figures.remaining}</td>
      <td className="num" data-label={label(columns.share)}>{figures.warning ? <span className="warn">▲ {figures.share}</span> : figures.share}</td>
    </>
  );
}
