import { Form, useActionData } from "@remix-run/react";
import { formatLoss } from "#app/domain/affordable-loss/loss-format.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay, formatMoney, formatPersonMonths } from "#app/platform/format.ts";
import { amountToType } from "#app/domain/affordable-loss/loss-figures.ts";
import { DecisionForm } from "#app/ui/decision/DecisionForm.tsx";
import { SubjectLink } from "#app/ui/decision/SubjectLink.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import type { DecisionsPage } from "./route.tsx";
import "#app/i18n/words/decision.ts";

type RequestProps = { page: DecisionsPage; request: DecisionsPage["requests"][number] };

/** A request in one sentence with its amounts, and the answer under it. */
export function Request({ page, request }: RequestProps) {
  const t = useT();
  const language = useLanguage();
  const { subject, money, personMonths, deadline } = request;
  const amounts = [money === null ? "" : formatMoney(money, page.currency, language), personMonths === null ? "" : formatPersonMonths(personMonths, language)].filter(Boolean).join(" · ");
  const facts = [
    subject.ceiling && t.decision.present(formatLoss(subject.ceiling.amount, subject.ceiling.unit, page.currency, language)),
    amounts && t.decision.asked(amounts),
    deadline && t.decision.deadline(formatDay(deadline, language)),
  ].filter(Boolean);
  return (
    <article className="decision-request" aria-label={request.sentence}>
      <h3>{request.sentence}</h3>
      <p className="note"><SubjectLink workspace={page.workspace} program={page.shell.slug} subject={subject} />{facts.map((fact) => ` · ${fact}`)}</p>
      {request.worstCase && <p>{t.decision.worstCase} : {request.worstCase}</p>}
      {request.options && <p>{request.options}</p>}
      {page.may.answer && <Answer page={page} request={request} />}
      {page.may.ask && <Withdraw id={request.id} />}
    </article>
  );
}

function Withdraw({ id }: { id: string }) {
  const t = useT();
  const name = `withdraw:${id}`;
  const refused = refusedForm(useActionData(), name);
  return (
    <Form method="post">
      <input type="hidden" name="form" value={name} />
      <input type="hidden" name="id" value={id} />
      <FormErrors errors={Object.values(refused?.errors ?? {})} />
      <Button look="quiet">{t.decision.withdraw}</Button>
    </Form>
  );
}

function Answer({ page, request }: RequestProps) {
  const language = useLanguage();
  const refused = refusedForm(useActionData(), `answer:${request.id}`);
  const unit = request.subject.ceiling?.unit ?? null;
  const amount = unit === "money" ? request.money : request.personMonths;
  return (
    <DecisionForm
      requestId={request.id} behalf={page.reader} refused={refused} currency={page.currency} ceilingUnit={unit} dueOn={request.deadline}
      asked={unit && amount !== null ? amountToType(amount, unit, language) : undefined}
    />
  );
}
