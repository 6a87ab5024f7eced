import { CAPTURE_KINDS } from "#app/domain/captured-line/captured-line.ts";
import { useT } from "#app/i18n/context.tsx";

export function CaptureHint() {
  const t = useT();
  return (
    <p className="capture-hint">
      <span>{t.capture.prefixes}</span>
      {CAPTURE_KINDS.map((kind) => <span key={kind}><b>{t.capture.letters[kind]}</b> {t.capture.kind[kind]}</span>)}
    </p>
  );
}
