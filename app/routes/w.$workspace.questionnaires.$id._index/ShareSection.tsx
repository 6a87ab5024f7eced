import { useId } from "react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { QrCode } from "#app/ui/questionnaire/QrCode.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { QuestionnaireData } from "./route.tsx";
import "#app/i18n/words/questionnaire.ts";

/** The public address, to copy, to scan and to print. */
export function ShareSection({ data: { sheet, address, qr, workspace } }: { data: QuestionnaireData }) {
  const { questionnaire: words } = useT();
  const id = useId();
  return (
    <Section title={words.shareTitle} definition={sheet.state === "draft" ? words.shareDraft : undefined}>
      <div className="form">
        <QrCode qr={qr} label={words.qr} />
        <div className="field">
          <label className="field-label" htmlFor={id}>{words.address}</label>
          <input id={id} className="input" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        </div>
        <p className="btn-row">
          <ButtonLink href={paths.questionnaireSheet(workspace, sheet.id)}>{words.sheet}</ButtonLink>
          {sheet.closed === null && <a className="btn" href={address}>{words.try}</a>}
        </p>
      </div>
    </Section>
  );
}
