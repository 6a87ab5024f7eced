import { Form, useActionData } from "@remix-run/react";
import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { lossUnitSign } from "#app/domain/affordable-loss/loss-figures.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import type { LossPage } from "./compose-loss.server.ts";

type Row = LossPage["loss"]["rows"][number];

/** The accounts without a figure: somebody says 0, or that it is not known, or takes that back. */
export function NotKnown({ page }: { page: LossPage }) {
  const t = useT();
  const accounts = page.loss.rows.flatMap((row) => LOSS_UNITS.flatMap((unit) => (row[unit].concerned && (row[unit].saidNotKnown || row[unit].movements === 0) ? [{ row, unit }] : [])));
  if (accounts.length === 0) return null;
  return (
    <>
      <h3>{t.loss.notKnown.title}</h3>
      <p className="def">{t.loss.notKnown.definition}</p>
      <ul className="lines lines-plain">{accounts.map(({ row, unit }) => <Account key={`${row.stakeholderId}${unit}`} {...{ row, unit }} currency={page.currency} />)}</ul>
    </>
  );
}

function Account({ row, unit, currency }: { row: Row; unit: LossUnit; currency: string }) {
  const t = useT();
  const language = useLanguage();
  const answered = useActionData();
  const words = t.loss.notKnown;
  const who = words.of(row.name, lossUnitSign(unit, currency, language));
  const answers = row[unit].saidNotKnown ? (["unsay"] as const) : (["zero", "say"] as const);
  const names = { zero: "zero", say: "not-known", unsay: "known" } as const;
  const formName = (one: keyof typeof names) => `${names[one]}:${row.stakeholderId}:${unit}`;
  return (
    <li className="loss-unsaid">
      <b>{who}</b>
      {answers.map((one) => (
        <Form method="post" key={one}>
          <input type="hidden" name="form" value={formName(one)} />
          <input type="hidden" name="stakeholderId" value={row.stakeholderId} />
          <input type="hidden" name="unit" value={unit} />
          <Button look="slim">{words[one]}<span className="visually-hidden">{t.common.colon}{who}</span></Button>
        </Form>
      ))}
      <FormErrors errors={Object.keys(names).flatMap((one) => Object.values(refusedForm(answered, formName(one as keyof typeof names))?.errors ?? {}))} />
    </li>
  );
}
