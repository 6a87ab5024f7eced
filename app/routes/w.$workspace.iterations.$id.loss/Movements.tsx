import { Form, useActionData } from "@remix-run/react";
import { formatLoss } from "#app/domain/affordable-loss/loss-format.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { amountToType } from "#app/domain/affordable-loss/loss-figures.ts";
import { AmendedMark } from "#app/ui/amendment/AmendedMark.tsx";
import { AmendForm } from "#app/ui/amendment/AmendForm.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import type { LossPage } from "./compose-loss.server.ts";
import { MovementForm } from "./MovementForm.tsx";
import { NotKnown } from "./NotKnown.tsx";

/** What was committed, spent and recovered, with the form that adds to it. */
export function Movements({ page }: { page: LossPage }) {
  const t = useT();
  const { movements, may, iteration } = page;
  const undone = refusedForm(useActionData(), "restore-movement");
  const running = iteration.state === "running";
  const { columns } = t.loss.movements;
  const head = <tr><th scope="col">{columns.on}</th><th scope="col">{columns.actor}</th><th scope="col">{columns.what}</th><th scope="col">{columns.reason}</th><th scope="col" className="num">{columns.amount}</th><td /></tr>;
  return (
    <Section id="movements" title={t.loss.movements.title(movements.length)} definition={t.loss.movements.definition}>
      <FormErrors errors={Object.values(undone?.errors ?? {})} />
      {movements.length === 0 && <EmptyState>{iteration.state === "draft" ? t.loss.movements.notRunning : t.loss.movements.none}</EmptyState>}
      {movements.length > 0 && <div className="movement-list"><Table caption={t.loss.page} captionHidden head={head}>{movements.map((movement) => <Row key={movement.id} page={page} movement={movement} />)}</Table></div>}
      {running && may.write && <MovementForm page={page} />}
      {running && may.write && <NotKnown page={page} />}
    </Section>
  );
}

function Row({ page, movement }: { page: LossPage; movement: LossPage["movements"][number] }) {
  const t = useT();
  const language = useLanguage();
  const against = page.movements.find(({ id }) => id === movement.againstId);
  const { original } = movement;
  const name = `trash-movement:${movement.id}`;
  const refused = refusedForm(useActionData(), name);
  return (
    <tr>
      <td className="nowrap on">{formatDay(movement.on, language)}</td>
      <th scope="row">{movement.actor}</th>
      <td className="wide">{t.loss.movements.kinds[movement.kind]}{against && <span className="soft"> {t.loss.movements.againstLabel(against.reason)}</span>}</td>
      <td className="wide">{movement.reason}{original && original.reason !== movement.reason && <> <s className="soft">{original.reason}</s></>}{original && <AmendedMark />}</td>
      <td className="num">{formatLoss(movement.amount, movement.unit, page.currency, language)}{original && original.amount !== movement.amount && <> <s className="soft">{formatLoss(original.amount, movement.unit, page.currency, language)}</s></>}</td>
      <td className="wide">
        {page.may.amend && <AmendMovement movement={movement} />}
        {page.iteration.state === "running" && page.may.write && (
          <Form method="post">
            <input type="hidden" name="form" value={name} />
            <input type="hidden" name="id" value={movement.id} />
            <FormErrors errors={[refused?.errors[""], refused?.errors.amount]} />
            <Button look="quiet">{t.loss.movements.trash}<span className="visually-hidden">{t.common.colon}{movement.reason}</span></Button>
          </Form>
        )}
      </td>
    </tr>
  );
}

/** A movement of a closed iteration: its amount and its reason may be corrected. */
function AmendMovement({ movement: { id, unit, amount, reason } }: { movement: LossPage["movements"][number] }) {
  const t = useT();
  const language = useLanguage();
  const answered = useActionData();
  const { columns } = t.loss.movements;
  return (["amount", "reason"] as const).map((field) => (
    <AmendForm
      key={field} subjectKind="movement" subjectId={id} field={field} of={columns[field]}
      current={field === "amount" ? amountToType(amount, unit, language) : reason} refused={refusedForm(answered, `amend:${id}:${field}`)}
    />
  ));
}
