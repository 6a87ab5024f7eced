import { useParams } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatMoney, formatMoneySum, formatPersonMonths, formatPersonMonthsSum } from "#app/platform/format.ts";
import { FirstStepTable } from "#app/ui/affordable-loss/FirstStepTable.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import type { ChoicePage } from "./compose-choice.server.ts";
import "#app/i18n/words/choice.ts";

/** The first steps of the chosen pairs, actor by actor, against what each agrees to lose. */
export function StepTotals({ page: { totals, steps, iteration, shell } }: { page: ChoicePage }) {
  const t = useT();
  const language = useLanguage();
  const workspace = useParams().workspace ?? "";
  const amount = (unit: "money" | "person-months", value: number) => (unit === "money" ? formatMoney(value, shell.currency, language) : formatPersonMonths(value, language));
  const sum = ({ unit, total }: ChoicePage["totals"][number]) => (unit === "money" ? formatMoneySum(total, shell.currency, language) : formatPersonMonthsSum(total, language));
  return (
    <Section id="pas" title={t.choice.steps} definition={t.choice.stepsDef} aside={<ButtonLink href={paths.loss(workspace, iteration.id)} look="slim">{t.choice.stepsOpen}</ButtonLink>}>
      {totals.length === 0 ? <p className="soft">{t.choice.noSteps}</p> : (
        <Table caption={t.choice.steps} captionHidden head={<tr><th scope="col">{t.loss.actor}</th><th scope="col" className="num">{t.choice.total}</th><th scope="col" className="num">{t.choice.ceiling}</th><td /></tr>}>
          {totals.map((one) => (
            <tr key={one.stakeholderId + one.unit} className={one.over > 0 ? "row-warning" : undefined}>
              <th scope="row">{one.name}</th>
              <td className="num">{sum(one)}</td>
              <td className="num">{one.ceiling === null ? t.choice.noCeiling : amount(one.unit, one.ceiling)}</td>
              <td>{one.over > 0 ? <span className="warn">{t.choice.over(amount(one.unit, one.over))}</span> : null}</td>
            </tr>
          ))}
        </Table>
      )}
      {steps.length > 0 ? (
        <Disclosure summary={t.choice.stepsByPair}><FirstStepTable steps={steps} currency={shell.currency} hrefOf={(id) => paths.pair(workspace, id)} /></Disclosure>
      ) : null}
    </Section>
  );
}
