import { Form, Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief.ts";
import { paths } from "#app/paths.ts";
import { FigurePanel } from "#app/ui/brief/figures/FigurePanel.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import type { SectionData } from "./route.tsx";

/** What belongs to the section: who writes it, whether it is ready, what it was. */
export function SectionSide({ data }: { data: SectionData }) {
  const t = useT();
  const { workspace, shell, section, inside } = data;
  return (
    <aside className="brief-side" aria-label={t.brief.sections[section.key]}>
      {inside && section.mayWrite && !data.read ? <FigurePanel address={paths.briefSectionFigures(workspace, shell.slug, section.key)} /> : null}
      {inside && section.mayWrite ? <Fill data={data} /> : null}
      <Owner data={data} />
      {inside ? <p><Link to={paths.briefSectionHistory(workspace, shell.slug, section.key)}>{t.brief.history}</Link></p> : null}
    </aside>
  );
}

/** Into an empty section at once; else after asking, for a text stands there. */
function Fill({ data: { section } }: { data: SectionData }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "fill");
  const form = (replace: boolean) => (
    <Form method="post">
      <input type="hidden" name="form" value="fill" />
      {replace ? <input type="hidden" name="replace" value="1" /> : null}
      <FormErrors errors={[refused?.errors[""]]} />
      <p><Button look="slim">{replace ? t.brief.fillReplace : t.brief.fill}</Button></p>
    </Form>
  );
  if (section.state === "empty") return <section>{form(false)}<p className="note">{t.brief.fillHint}</p></section>;
  return <Disclosure small summary={t.brief.fill} key={section.revision}><p className="note">{t.brief.fillAsk}</p>{form(true)}</Disclosure>;
}

function Owner({ data: { section, writers } }: { data: SectionData }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "owner");
  if (writers.length === 0) return null;
  return (
    <section aria-labelledby="owner">
      <h2 id="owner">{t.brief.owner}</h2>
      <Form method="post" className="brief-owner" key={section.owner?.id ?? ""}>
        <input type="hidden" name="form" value="owner" />
        <SelectField label={<span className="visually-hidden">{t.brief.owner}</span>} name="ownerMemberId" empty={t.brief.nobody} defaultValue={section.owner?.id ?? ""}
          options={writers.map(({ id, name }) => ({ value: id, label: name }))} error={refused?.errors.ownerMemberId} />
        <Button look="slim">{t.brief.assign}</Button>
      </Form>
    </section>
  );
}
