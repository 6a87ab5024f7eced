import { FILE_FORMATS } from "#app/domain/brief/file-format.ts";
import { useT } from "#app/i18n/context.tsx";
import type { Language } from "#app/i18n/language.ts";
import "#app/i18n/words/edition.ts";
import { paths } from "#app/paths.ts";

type EditionFilesProps = { workspace: string; program: string; number: number; language: Language; /** In a row of a table. */ short?: boolean };

/** The files of an edition, each by its plain address. */
export function EditionFiles({ workspace, program, number, language, short = false }: EditionFilesProps) {
  const t = useT();
  return (
    <ul className="edition-files">
      {FILE_FORMATS.map((format) => (
        <li key={format}><a href={paths.editionFile(workspace, program, number, format, { language })} download>{short ? format.toUpperCase() : t.edition.formats[format]}</a></li>
      ))}
    </ul>
  );
}
