import { useParams } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatMoney, formatMoneySum, formatPercent, formatPersonMonths, formatPersonMonthsSum, formatUnknown } from "#app/platform/format.ts";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import type { IterationPage } from "./compose-iteration.server.ts";

type Position = IterationPage["loss"]["rows"][number]["money"];

/** Where each actor stands in each unit; the account itself has its own page. */
export function LossSummary({ page: { loss, iteration, shell } }: { page: IterationPage }) {
  const t = useT();
  const language = useLanguage();
  const workspace = useParams().workspace ?? "";
  const open = <ButtonLink href={paths.loss(workspace, iteration.id)} look="slim">{t.iteration.lossOpen}</ButtonLink>;
  const { money, "person-months": months } = loss.totals;
  const none = formatUnknown(language);
  const title = money.remaining && months.remaining
    ? t.iteration.lossRemaining(formatMoneySum(money.remaining, shell.currency, language), formatPersonMonthsSum(months.remaining, language))
    : t.iteration.lossTitle;
  const cells = (position: Position, amount: (value: number | null) => string, sum: (value: Position["used"]) => string) => (
    <>
      <td className="num col-start">{position.ceiling === null ? none : amount(position.ceiling)}</td>
      <td className="num">{sum(position.used)}</td>
      <td className="num">{position.remaining ? sum(position.remaining) : none}</td>
      <td className="num">{position.engagedShare === null ? none : <span className={position.warning ? "warn" : undefined}>{position.warning ? "▲ " : ""}{formatPercent(position.engagedShare, language)}</span>}</td>
    </>
  );
  const row = (entry: { money: Position; months: Position }) => (
    <>
      {cells(entry.money, (value) => formatMoney(value, shell.currency, language), (value) => formatMoneySum(value, shell.currency, language))}
      {cells(entry.months, (value) => formatPersonMonths(value, language), (value) => formatPersonMonthsSum(value, language))}
    </>
  );
  return (
    <Section id="perte" title={title} definition={t.iteration.lossDef} aside={open}>
      {loss.rows.length === 0 ? <EmptyState>{t.iteration.lossEmpty}</EmptyState> : (
        <Table caption={t.iteration.lossTitle} captionHidden head={<LossHead />} foot={<tr><th scope="row">{t.iteration.total}</th>{row({ money, months })}</tr>}>
          {loss.rows.map((entry) => <tr key={entry.id} className={entry.money.warning || entry.months.warning ? "row-warning" : undefined}><th scope="row">{entry.name}</th>{row(entry)}</tr>)}
        </Table>
      )}
    </Section>
  );
}

function LossHead() {
  const t = useT();
  const columns = [t.iteration.ceiling, t.iteration.used, t.iteration.remaining, t.iteration.engaged];
  return (
    <>
      <tr><th scope="col" rowSpan={2}>{t.iteration.actor}</th><th scope="colgroup" colSpan={4} className="col-start">{t.iteration.money}</th><th scope="colgroup" colSpan={4} className="col-start">{t.iteration.months}</th></tr>
      <tr>{["money", "months"].flatMap((unit) => columns.map((label) => <th key={unit + label} scope="col" className="num">{label}</th>))}</tr>
    </>
  );
}
