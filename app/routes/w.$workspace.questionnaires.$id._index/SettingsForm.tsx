import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import type { RefusedForm } from "#app/ui/form/refused-form.ts";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { QuestionnaireData } from "./route.tsx";
import "#app/i18n/words/questionnaire.ts";

export function SettingsForm({ sheet, refused }: { sheet: QuestionnaireData["sheet"]; refused: RefusedForm }) {
  const { questionnaire: words, common } = useT();
  const { title, intro, licence, closesOn, responseLimit, revision } = sheet;
  return (
    <Disclosure summary={words.settings} open={refused !== null} id="settings">
      <PostForm key={revision} name="settings" refused={refused} revision={revision} labels={{ licence: words.licence }} submit={common.save}>
        {({ typed }) => (
          <>
            <div className="form-row">
              <TextField label={words.titleFr} required maxLength={200} {...typed("titleFr", title.fr)} />
              <TextField label={words.titleEn} optional maxLength={200} {...typed("titleEn", title.en)} />
            </div>
            <div className="form-row">
              <TextArea label={words.introFr} optional {...typed("introFr", intro.fr)} />
              <TextArea label={words.introEn} optional {...typed("introEn", intro.en)} />
            </div>
            <div className="form-row">
              <TextField label={words.licence} hint={words.licenceHint} required maxLength={200} {...typed("licence", licence)} />
              <DateField label={words.closesOn} optional {...typed("closesOn", closesOn)} />
              <TextField label={words.responseLimit} hint={words.responseLimitHint} optional inputMode="numeric" {...typed("responseLimit", responseLimit === null ? "" : String(responseLimit))} />
            </div>
          </>
        )}
      </PostForm>
    </Disclosure>
  );
}
