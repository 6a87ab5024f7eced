import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { DefinitionList } from "#app/ui/primitives/DefinitionList.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { TeamSheetData } from "./compose-sheet.server.ts";
import "#app/i18n/words/directory.ts";
import "#app/i18n/words/stakeholder.ts";

/** How the team means to engage a stakeholder: never shown outside. */
export function EngageSection({ data: { sheet, today, mayWrite } }: { data: TeamSheetData }) {
  const t = useT();
  const language = useLanguage();
  const empty = !sheet.howToEngage && !sheet.ask && !sheet.engageOwner && !sheet.nextStepOn;
  const due = sheet.nextStepOn !== null && sheet.nextStepOn <= today;
  return (
    <Section title={t.stakeholder.howToEngage} id="engage">
      {empty ? <p className="soft">{t.directory.noPlan}</p> : null}
      <DefinitionList items={[
        { term: t.directory.approach, value: sheet.howToEngage ? <span className="keep-lines">{sheet.howToEngage}</span> : null },
        { term: t.directory.ask, value: sheet.ask ? <span className="keep-lines">{sheet.ask}</span> : null },
        { term: t.directory.owner, value: sheet.engageOwner || null },
        { term: t.directory.next, value: sheet.nextStepOn ? <>{formatDay(sheet.nextStepOn, language)}{due ? <> <Badge look="warning">{t.directory.nexts.due}</Badge></> : null}</> : null },
      ]} />
      {mayWrite ? <PlanForm sheet={sheet} /> : null}
    </Section>
  );
}

function PlanForm({ sheet }: Pick<TeamSheetData, "sheet">) {
  const t = useT();
  const refused = refusedForm(useActionData(), "engage");
  const labels = { howToEngage: t.directory.approach, ask: t.directory.ask, engageOwner: t.directory.owner, nextStepOn: t.directory.next };
  return (
    <Disclosure summary={t.directory.plan} open={Boolean(refused)}>
      <PostForm key={sheet.revision} name="engage" refused={refused} hidden={{ id: sheet.id }} revision={sheet.revision} labels={labels} submit={t.common.save}>
        {({ typed }) => (
          <>
            <TextArea label={labels.howToEngage} optional {...typed("howToEngage", sheet.howToEngage)} />
            <TextArea label={labels.ask} optional {...typed("ask", sheet.ask)} />
            <div className="form-row">
              <TextField label={labels.engageOwner} optional maxLength={200} {...typed("engageOwner", sheet.engageOwner)} />
              <DateField label={labels.nextStepOn} optional {...typed("nextStepOn", sheet.nextStepOn)} />
            </div>
          </>
        )}
      </PostForm>
    </Disclosure>
  );
}
