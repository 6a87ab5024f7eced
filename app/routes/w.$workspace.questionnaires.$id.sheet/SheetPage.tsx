import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { QrCode } from "#app/ui/questionnaire/QrCode.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import type { SheetData } from "./route.tsx";
import "#app/i18n/words/questionnaire.ts";

/** One A4: the code in the middle, what to do with it in French and in English. */
export function SheetPage({ data: { workspace, id, address, qr, said, open } }: { data: SheetData }) {
  const { questionnaire: words } = useT();
  return (
    <>
      <p className="no-print btn-row"><Link to={paths.questionnaire(workspace, id)}>{words.back}</Link> {!open && <span className="soft">{words.shareDraft}</span>} <Button type="button" look="slim" onClick={() => window.print()}>{words.sheetPrint}</Button></p>
      <article className="room-sheet">
        <h1 lang="fr">{said[0]?.heading}</h1>
        <QrCode qr={qr} label={words.qr} />
        <p className="sheet-address">{address}</p>
        <div className="columns-2">
          {said.map(({ language, title, heading, how, licence, until }) => (
            <section key={language} lang={language}>
              <h2>{language === "fr" ? title : heading}</h2>
              <p>{how}</p>
              <p className="soft">{licence} {until}</p>
            </section>
          ))}
        </div>
      </article>
    </>
  );
}
