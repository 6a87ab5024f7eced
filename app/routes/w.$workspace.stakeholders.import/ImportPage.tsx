import { Form, Link, useActionData } from "@remix-run/react";
import { COLUMNS, FILE_KINDS } from "#app/domain/directory-file/columns.ts";
import { refusedAmong } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Field } from "#app/ui/primitives/Field.tsx";
import { useFieldWiring } from "#app/ui/primitives/field-wiring.ts";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import type { Preview as PreviewOf } from "./file-forms.server.ts";
import { Preview } from "./Preview.tsx";
import type { ImportData } from "./route.tsx";
import "#app/i18n/words/directory-file.ts";
import "#app/i18n/words/directory.ts";

export function ImportPage({ data: { workspace, kind } }: { data: ImportData }) {
  const { directoryFile: words } = useT();
  const answered = useActionData() as { preview?: PreviewOf } | undefined;
  const preview = answered?.preview;
  return (
    <>
      <PageHeader eyebrow={<Link to={paths.stakeholders(workspace)}>{words.back}</Link>} title={words.title} lede={words.lede} />
      {preview ? <Preview preview={preview} /> : null}
      <SendForm kind={preview?.kind ?? kind} />
      <HowItIsRead workspace={workspace} />
    </>
  );
}

function SendForm({ kind }: Pick<ImportData, "kind">) {
  const { directoryFile: words } = useT();
  const errors = refusedAmong(useActionData())?.errors;
  const error = errors?.file ?? Object.values(errors ?? {})[0];
  const wiring = useFieldWiring({ error, hint: words.fileHint });
  return (
    <Form method="post" encType="multipart/form-data" className="form">
      <input type="hidden" name="form" value="look" />
      <SelectField label={words.kind} name="kind" empty={false} defaultValue={kind} options={FILE_KINDS.map((value) => ({ value, label: words.kinds[value] }))} />
      <Field label={words.file} wiring={wiring} error={error} hint={words.fileHint}>
        <input className="input" type="file" name="file" accept=".csv,text/csv,text/plain" {...wiring.control} />
      </Field>
      <TextArea label={words.pasted} name="text" optional rows={4} />
      <p><Button look="main">{words.look}</Button></p>
    </Form>
  );
}

function HowItIsRead({ workspace }: { workspace: string }) {
  const { directoryFile: words, directory } = useT();
  return (
    <Section title={words.howTitle} id="how">
      <p className="prose">{words.how}</p>
      {FILE_KINDS.map((kind) => (
        <p key={kind}>
          <b>{words.columnsOf}, {words.kinds[kind]}</b> <span className="soft">{COLUMNS[kind].map((column) => words.columns[kind][column]).join(" · ")}</span>{" "}
          <Link reloadDocument to={kind === "stakeholder" ? paths.stakeholdersFile(workspace) : paths.personsFile(workspace)}>{directory.takeOut}</Link>
        </p>
      ))}
    </Section>
  );
}
