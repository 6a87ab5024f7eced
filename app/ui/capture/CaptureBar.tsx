import { Link } from "@remix-run/react";
import { useId } from "react";
import { useT } from "#app/i18n/context.tsx";
import { CaptureHint } from "./CaptureHint.tsx";
import { KindMenu } from "./KindMenu.tsx";
import { LineInput } from "./LineInput.tsx";
import { useCapture } from "./use-capture.ts";

type CaptureBarProps = {
  /** Where the form goes without a script, and where the script sends lines. */
  action: string;
  linesAction: string;
  sortingHref: string;
  /** The page the form comes back to. */
  to: string;
  toSort: number;
  last: string | null;
  onKept?: () => void;
};

/** Quick capture: one line at rest, type and Enter; the prefixes show while somebody writes. Lines wait here when the connection is lost. */
export function CaptureBar({ action, linesAction, sortingHref, to, toSort, last, onKept }: CaptureBarProps) {
  const t = useT();
  const errorId = useId();
  const capture = useCapture({ linesAction, toSort, last, onKept });
  return (
    <section className="capture" aria-label={t.capture.title}>
      <form method="post" action={action} ref={capture.form} onSubmit={capture.onSubmit}>
        <input type="hidden" name="form" value="capture" />
        <input type="hidden" name="to" value={to} />
        <span className="capture-title" aria-hidden="true">{t.capture.title}</span>
        <div className="capture-in">
          <KindMenu />
          <LineInput onLines={capture.onLines} describedBy={capture.error ? errorId : undefined} />
        </div>
        <button className="btn" type="submit">{t.capture.add}</button>
        <p className="capture-state" aria-live="polite">
          <Link to={sortingHref}><b>{t.capture.toSort(capture.toSort)}</b></Link>
          {capture.last ? <span className="capture-last"> · {capture.last}</span> : null}
        </p>
        {capture.waiting > 0 || capture.error ? (
          <p className="capture-alert" role="status">
            {capture.waiting > 0 ? <span className="capture-waiting">{capture.signedOut ? t.capture.signedOut : t.capture.waiting(capture.waiting)}</span> : null}
            {capture.error ? <span className="field-error" id={errorId}>{capture.error}</span> : null}
          </p>
        ) : null}
        <CaptureHint />
      </form>
    </section>
  );
}
