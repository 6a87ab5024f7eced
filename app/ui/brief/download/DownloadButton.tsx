import type { MouseEvent } from "react";
import type { FileFormat } from "#app/domain/brief/file-format.ts";
import { useT } from "#app/i18n/context.tsx";
import { buttonClass, type ButtonLook } from "#app/ui/primitives/button-class.ts";
import "#app/i18n/words/brief-file.ts";
import { useDownload } from "./use-download.ts";

/** A link to a file, which works by itself; with JavaScript it says that the file is being prepared, and why when it cannot be. */
export function DownloadButton({ href, format, look }: { href: string; format: FileFormat; look?: ButtonLook }) {
  const t = useT().briefFile;
  const { state, start } = useDownload(href);
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    start();
  };
  return (
    <span className="btn-block">
      <a href={href} download className={buttonClass(look)} aria-label={t.download(t.format[format])} aria-busy={state.kind === "preparing"} onClick={onClick}>{t.format[format]}</a>
      <span className="btn-reason" role="status">
        {state.kind === "preparing" && state.seconds > 0 && t.preparing(state.seconds)}
        {state.kind === "ready" && t.ready}
        {state.kind === "failed" && state.why}
      </span>
    </span>
  );
}
