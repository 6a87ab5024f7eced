import { useId, useState } from "react";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import "#app/i18n/words/member.ts";

/** A link that is shown this once: selected at a touch, copied by a button where scripts run. */
export function OnceLink({ label, link }: { label: string; link: string }) {
  const t = useT();
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(link).then(() => setCopied(true));
  return (
    <div className="band" role="status">
      <div className="field">
        <label className="field-label" htmlFor={id}>{label}</label>
        <input id={id} className="input" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        <p className="field-hint">{t.member.linkOnce}</p>
      </div>
      <Button type="button" onClick={copy}>{copied ? t.member.copied : t.member.copy}</Button>
    </div>
  );
}
