import { CAPTURE_KINDS } from "#app/domain/captured-line/captured-line.ts";
import { useT } from "#app/i18n/context.tsx";

/** What the line is, when one knows; « to sort » otherwise. */
export function KindMenu() {
  const t = useT();
  return (
    <select name="kind" aria-label={t.capture.kindLabel} defaultValue="">
      <option value="">{t.capture.sorting}</option>
      {CAPTURE_KINDS.map((kind) => <option key={kind} value={kind}>{t.capture.kind[kind]}</option>)}
    </select>
  );
}
