import { Form, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ObjectionCard } from "#app/ui/objection/ObjectionCard.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import type { ObjectionList } from "./compose-objections.server.ts";
import { RaiseForm } from "./RaiseForm.tsx";

/** What holds people back, those that wait first, with the reply where it is read. */
export function ObjectionsPage({ page }: { page: ObjectionList }) {
  const t = useT();
  const { rows, counts, state, total, powers, workspace, shell } = page;
  const answered = useActionData();
  const refused = refusedForm(answered, "raise");
  const refusedOf = (name: string) => refusedForm(answered, name);
  const open = counts.find((one) => one.state === "open")?.count ?? 0;
  return (
    <>
      <PageHeader eyebrow={t.objection.eyebrow} title={t.objection.title(open)} lede={t.objection.lede} />
      <Disclosure id="raise" summary={t.objection.raise} open={refused !== null || total === 0}>
        <RaiseForm key={total} page={page} refused={refused} />
      </Disclosure>
      {total > 0 ? (
        <Form method="get" className="filters">
          <SelectField label={t.objection.filter} name="state" empty={t.objection.all(total)} defaultValue={state ?? ""} options={counts.map((one) => ({ value: one.state, label: t.objection.counted(t.objection.states[one.state], one.count) }))} />
          <Button look="slim">{t.action.filter}</Button>
        </Form>
      ) : null}
      {rows.length === 0 ? <EmptyState>{total === 0 ? t.objection.none : t.objection.noneFound}</EmptyState> : null}
      {rows.map((objection) => <ObjectionCard key={objection.id} objection={objection} place={{ workspace, program: shell.slug }} powers={{ ...powers, refusedOf }} href={paths.objection(workspace, objection.id)} />)}
    </>
  );
}
