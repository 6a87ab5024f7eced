import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { ProvenanceFields } from "#app/ui/provenance/ProvenanceFields.tsx";
import { OriginPath } from "#app/ui/provenance/OriginPath.tsx";
import { ProvenanceLine } from "#app/ui/provenance/ProvenanceLine.tsx";
import type { TeamSheetData } from "./compose-sheet.server.ts";

export function OriginSection({ data: { sheet, workspace, iterations, mayWrite } }: { data: TeamSheetData }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "origin");
  return (
    <Section title={t.provenance.title} id="origin">
      <OriginPath workspace={workspace} steps={sheet.originPath} />
      <ProvenanceLine workspace={workspace} provenance={sheet.provenance} />
      {mayWrite ? (
        <Disclosure summary={t.provenance.revise} open={Boolean(refused)}>
          <PostForm key={sheet.revision} name="origin" refused={refused} hidden={{ id: sheet.id }} revision={sheet.revision} submit={t.common.save}>
            {({ typed }) => <ProvenanceFields typed={typed} iterations={iterations} kept={sheet.origin} />}
          </PostForm>
        </Disclosure>
      ) : null}
    </Section>
  );
}
