import { FILE_FORMATS } from "#app/domain/brief/file-format.ts";
import { useT } from "#app/i18n/context.tsx";
import type { Language } from "#app/i18n/language.ts";
import "#app/i18n/words/edition.ts";
import { paths } from "#app/paths.ts";
import { DownloadButton } from "./download/DownloadButton.tsx";

type EditionFilesProps = { workspace: string; program: string; number: number; language: Language };

/** The files of an edition, each by its plain address. */
export function EditionFiles({ workspace, program, number, language }: EditionFilesProps) {
  const t = useT();
  return (
    <ul className="edition-files" aria-label={t.edition.files}>
      {FILE_FORMATS.map((format) => <li key={format}><DownloadButton href={paths.editionFile(workspace, program, number, format, { language })} format={format} look="slim" /></li>)}
    </ul>
  );
}
