import { useState } from "react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import type { ReportData } from "./route.tsx";
import "#app/i18n/words/workshop-report.ts";

const FORMATS = ["docx", "md", "wiki"] as const;

/** The files, a draft of a letter, and the text to copy. */
export function SendReport({ data: { workspace, workshop, mail, text } }: { data: ReportData }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(text).then(() => setCopied(true));
  const letter = `mailto:?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.body)}`;
  return (
    <section className="room-join" aria-labelledby="send-report">
      <h2 id="send-report">{t.workshopReport.send}</h2>
      <p><b>{t.workshopReport.download}</b></p>
      <ul className="report-files">{FORMATS.map((format) => <li key={format}><a href={paths.workshopReportFile(workspace, workshop.id, format)} download>{t.workshopReport.formats[format]}</a></li>)}</ul>
      <p><a href={letter} className="btn">{t.workshopReport.mail}</a></p>
      <p className="soft">{t.workshopReport.mailDef}</p>
      <label className="field-label" htmlFor="report-text">{t.workshopReport.text}</label>
      <textarea id="report-text" className="input" readOnly rows={8} value={text} onFocus={(event) => event.currentTarget.select()} />
      <p><button type="button" className="btn btn-quiet" onClick={copy}>{copied ? t.workshopReport.copied : t.workshopReport.copy}</button></p>
    </section>
  );
}
