import { Form, Link, useActionData } from "@remix-run/react";
import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { formatLoss } from "#app/domain/affordable-loss/loss-format.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatPercent } from "#app/platform/format.ts";
import { paths } from "#app/paths.ts";
import { lossUnitSign } from "#app/domain/affordable-loss/loss-figures.ts";
import { AmountField } from "#app/ui/primitives/AmountField.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { LossPage } from "./compose-loss.server.ts";
import { typedIn } from "./typed-in.ts";

/** What asks for attention: overruns with their decision, and shares from 80 %. */
export function Notices({ page }: { page: LossPage }) {
  const warned = page.loss.rows.flatMap((row) => LOSS_UNITS.flatMap((unit) => (row[unit].position.warning && row[unit].position.overrun === 0 ? [{ row, unit }] : [])));
  if (page.overruns.length === 0 && warned.length === 0) return null;
  return (
    <div className="loss-words">
      {page.overruns.map((overrun) => <Overrun key={`${overrun.stakeholderId}${overrun.unit}`} page={page} overrun={overrun} />)}
      {warned.map(({ row, unit }) => <Warning key={`${row.stakeholderId}${unit}`} {...{ page, row, unit }} />)}
    </div>
  );
}

function Overrun({ page, overrun }: { page: LossPage; overrun: LossPage["overruns"][number] }) {
  const t = useT();
  const language = useLanguage();
  const { actor, unit, over, decided, requestId } = overrun;
  return (
    <div>
      <h3 className="warn">{t.loss.overrunTitle(actor, formatLoss(over, unit, page.currency, language))}</h3>
      <p>{decided ? t.loss.overrunDecided : requestId ? t.loss.overrunAsked : t.loss.overrunOpen} {requestId && <Link to={paths.decisions(page.workspace, page.shell.slug)}>{t.loss.seeRequest}</Link>}</p>
      {!decided && !requestId && page.may.ask && <AskForm {...{ page, unit, actor }} stakeholderId={overrun.stakeholderId} />}
    </div>
  );
}

function Warning({ page, row, unit }: { page: LossPage; row: LossPage["loss"]["rows"][number]; unit: LossUnit }) {
  const t = useT();
  const language = useLanguage();
  const asked = row[unit].position.engagedShare;
  return (
    <div>
      <h3>{t.loss.warningTitle(row.name, formatPercent(asked, language))}</h3>
      <p>{t.loss.warningBody}</p>
      {page.may.ask && <AskForm page={page} unit={unit} actor={row.name} stakeholderId={row.stakeholderId} />}
    </div>
  );
}

type AskFormProps = { page: LossPage; unit: LossUnit; actor: string; stakeholderId: string };

function AskForm({ page, unit, actor, stakeholderId }: AskFormProps) {
  const t = useT();
  const language = useLanguage();
  const name = `ask:${stakeholderId}:${unit}`;
  const refused = refusedForm(useActionData(), name);
  const { text, error } = typedIn(refused);
  const field = unit === "money" ? "money" : "personMonths";
  return (
    <Disclosure small summary={t.loss.ask} open={refused !== null}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value={name} />
        <input type="hidden" name="stakeholderId" value={stakeholderId} />
        <input type="hidden" name="unit" value={unit} />
        <FormErrors errors={[error("")]} />
        <TextField name="sentence" label={t.loss.askSentence} defaultValue={text("sentence", t.loss.askSentenceDefault(actor))} error={error("sentence")} />
        <AmountField name={field} unit={lossUnitSign(unit, page.currency, language)} label={t.loss.newCeiling} defaultValue={text(field)} error={error(field)} />
        <div><Button look="slim">{t.loss.ask}</Button></div>
      </Form>
    </Disclosure>
  );
}
