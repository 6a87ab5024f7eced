import { Form } from "@remix-run/react";
import type { Refused } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { outOfSight } from "#app/ui/form/refused-form.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { ImpactView, InsideView } from "./impact-view.server.ts";
import "#app/i18n/words/impact.ts";
import "#app/i18n/words/version.ts";

/** Every judgement stays: what was expected beside what was observed, version by version. */
export function History({ history, kind }: { history: InsideView["history"]; kind: "benefit" | "risk" }) {
  const t = useT();
  const language = useLanguage();
  const words = t.impact;
  const head = <tr><th scope="col">{t.version.name}</th><th scope="col">{words.stage}</th><th scope="col" className="num">{words.level}</th><th scope="col">{words.moveLabel}</th><th scope="col">{words.reason}</th><th scope="col">{words.day}</th></tr>;
  return (
    <Section title={words.history} definition={words.historyDefinition[kind]}>
      {history.length === 0 ? <EmptyState>{words.notAssessed}</EmptyState> : (
        <Table caption={words.history} captionHidden head={head}>
          {history.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.version}</th><td>{words.stages[one.kind]} {one.revision > 1 && `(${one.revision})`}</td>
              <td className="num">{one.level ?? t.common.unknown}{one.before !== null && one.before !== one.level && ` ${words.beforeControl(one.before)}`}</td>
              <td>{words.moves[one.move]}</td><td>{one.reason}</td><td className="nowrap">{formatDay(one.on, language)}</td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

const LEVELS = ["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }));
const FIELDS = { benefit: ["magnitude", "confidence"], risk: ["likelihoodBefore", "severityBefore", "likelihoodAfter", "severityAfter"] } as const;

export function Assess({ view, impact, refused }: { view: InsideView; impact: ImpactView["impact"]; refused: Refused | null }) {
  const t = useT();
  const words = t.impact;
  const typed = (name: string) => ({ name, defaultValue: refused?.values[name] as string | undefined, error: refused?.errors[name] });
  if (impact.retiredOn) return null;
  return (
    <Disclosure summary={words.assess} open={refused !== null}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value="assess" />
        <FormErrors errors={outOfSight(refused, ["", "versionId", "unit", "amountLow", "amountLikely", "amountHigh", "reason", ...FIELDS[impact.kind]])} />
        <SelectField label={t.version.name} empty={false} options={view.versions} {...typed("versionId")} error={refused?.errors.versionId ?? refused?.errors[""]} />
        <div className="closing-levels">{FIELDS[impact.kind].map((field) => <SelectField key={field} label={words.levels[field]} empty="–" options={LEVELS} {...typed(field)} />)}</div>
        <Disclosure small summary={words.range} open={["unit", "amountLow", "amountLikely", "amountHigh"].some((field) => refused?.errors[field])}>
          <SelectField label={words.unit} options={(["money", "person-months"] as const).map((value) => ({ value, label: words.units[value] }))} {...typed("unit")} />
          <div className="closing-levels">{(["amountLow", "amountLikely", "amountHigh"] as const).map((field) => <TextField key={field} inputMode="decimal" label={words.amounts[field]} {...typed(field)} />)}</div>
        </Disclosure>
        <TextField label={words.whyMoved} {...typed("reason")} />
        <Button>{t.common.save}</Button>
      </Form>
    </Disclosure>
  );
}
