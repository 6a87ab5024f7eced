import { Form, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { personMonthsUnit } from "#app/platform/format.ts";
import { AmountField } from "#app/ui/primitives/AmountField.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { CheckboxField } from "#app/ui/primitives/CheckboxField.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import type { ClosureView } from "./closure-view.server.ts";

type Row = ClosureView["losses"][number];
type Cell = Row["cells"][number];

export function Losses({ losses, currency }: { losses: Row[]; currency: string }) {
  const t = useT();
  const left = losses.flatMap(({ cells }) => cells.filter(({ concerned, given }) => concerned && !given)).length;
  const head = <tr><th scope="col">{t.closing.actor}</th><th scope="col" className="num">{currency}</th><th scope="col" className="num">{personMonthsUnit(useLanguage())}</th></tr>;
  return (
    <Section id="losses" title={t.closing.losses} definition={t.closing.lossesDefinition} aside={t.closing.toGive(left)}>
      {losses.length === 0 ? <p className="soft">{t.closing.noLoss}</p> : (
        <Table caption={t.closing.losses} captionHidden head={head}>
          {losses.map((row) => (
            <tr key={row.stakeholderId}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell) => <td key={cell.unit} className="num"><LossAnswer row={row} cell={cell} currency={currency} /></td>)}
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

function LossAnswer({ row, cell, currency }: { row: Row; cell: Cell; currency: string }) {
  const t = useT();
  const unit = cell.unit === "money" ? currency : personMonthsUnit(useLanguage());
  const name = `loss:${row.stakeholderId}:${cell.unit}`;
  const refused = refusedForm(useActionData(), name);
  if (!cell.concerned) return <span className="soft">–</span>;
  if (cell.given) return <>{cell.used}</>;
  return (
    <Form method="post" className="closing-loss" preventScrollReset>
      <input type="hidden" name="form" value={name} />
      <input type="hidden" name="stakeholderId" value={row.stakeholderId} />
      <input type="hidden" name="unit" value={cell.unit} />
      <AmountField label={t.closing.lossOf(row.name, unit)} name="amount" unit={unit} error={refused?.errors.amount ?? refused?.errors[""]} defaultValue={refused?.values.amount as string | undefined} />
      <CheckboxField label={t.closing.notKnown} name="notKnown" />
      <Button look="slim">{t.common.save}</Button>
    </Form>
  );
}

export function Overruns({ overruns, href }: { overruns: ClosureView["overruns"]; href: string }) {
  const t = useT();
  const undecided = overruns.filter(({ decided }) => !decided);
  if (overruns.length === 0) return null;
  return (
    <Section id="overruns" title={t.closing.overruns(overruns.length)} aside={t.closing.toDecide(undecided.length)}>
      <ul className="lines">
        {overruns.map(({ stakeholderId, unit, name, over, decided }) => (
          <li key={`${stakeholderId} ${unit}`}><span>{t.closing.overrun(name, over)}</span><span className="due">{decided ? t.closing.decided : t.closing.undecided}</span></li>
        ))}
      </ul>
      {undecided.length > 0 && <ButtonLink href={href}>{t.closing.decideOverrun}</ButtonLink>}
    </Section>
  );
}
