import { useActionData } from "@remix-run/react";
import { STAKEHOLDER_NATURES } from "#app/domain/stakeholder/stakeholder.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { formatDay } from "#app/platform/format.ts";
import { WarmPathFigure } from "#app/ui/connection/WarmPathFigure.tsx";
import { Boxes } from "#app/ui/form/Boxes.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { CheckboxField } from "#app/ui/primitives/CheckboxField.tsx";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { DefinitionList } from "#app/ui/primitives/DefinitionList.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { TeamSheetData } from "./compose-sheet.server.ts";
import "#app/i18n/words/connection.ts";
import "#app/i18n/words/stakeholder.ts";

/** What the team knows of a stakeholder: never shown outside. */
export function KnownSection({ data }: { data: TeamSheetData }) {
  const t = useT();
  const language = useLanguage();
  const { sheet, categories, mayWrite } = data;
  const others = categories.filter(({ id }) => sheet.otherCategoryIds.includes(id)).map((entry) => seededLabel(t, "category", entry));
  return (
    <Section title={t.stakeholder.whoTitle} id="known">
      <DefinitionList items={[
        { term: t.stakeholder.connection, value: sheet.connection || null },
        { term: t.stakeholder.otherCategories, value: others.join(", ") || null },
        { term: t.stakeholder.metOn, value: formatDay(sheet.metOn, language) || null },
      ]} />
      {data.path ? <><h3>{t.connection.toStakeholder}</h3><WarmPathFigure path={data.path} workspace={data.workspace} /></> : null}
      {mayWrite ? <EditForm data={data} /> : null}
    </Section>
  );
}

function EditForm({ data: { sheet, categories } }: { data: TeamSheetData }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "edit");
  const entries = categories.filter((entry) => !entry.retired || entry.id === sheet.categoryId).map((entry) => ({ value: entry.id, label: seededLabel(t, "category", entry) }));
  const labels = { name: t.stakeholder.name, connection: t.stakeholder.connection };
  return (
    <Disclosure summary={t.stakeholder.edit} open={Boolean(refused)}>
      <PostForm key={sheet.revision} name="edit" refused={refused} hidden={{ id: sheet.id }} revision={sheet.revision} labels={labels} submit={t.common.save}>
        {({ typed, ticked }) => (
          <>
            <TextField label={t.stakeholder.name} required maxLength={200} {...typed("name", sheet.name)} />
            <div className="form-row">
              <SelectField label={t.stakeholder.mainCategory} options={entries} {...typed("categoryId", sheet.categoryId)} />
              <SelectField label={t.stakeholder.nature} empty={false} options={STAKEHOLDER_NATURES.map((value) => ({ value, label: t.stakeholder.natures[value] }))} {...typed("nature", sheet.nature)} />
              <DateField label={t.stakeholder.metOn} optional {...typed("metOn", sheet.metOn)} />
            </div>
            <Boxes legend={t.stakeholder.otherCategories} name="otherCategoryIds" options={entries} kept={sheet.otherCategoryIds} refused={refused} />
            <TextArea label={t.stakeholder.connection} optional {...typed("connection", sheet.connection)} />
            <CheckboxField label={t.stakeholder.competitor} {...ticked("competitor", sheet.competitor)} />
          </>
        )}
      </PostForm>
    </Disclosure>
  );
}
