import { useId, useState } from "react";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import "#app/i18n/words/response.ts";

/** The private link: selected at a touch, copied by a button where scripts run. */
export function KeepLink({ link, lede }: { link: string; lede?: string }) {
  const t = useT();
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(link).then(() => setCopied(true));
  return (
    <div className="band">
      <div className="field">
        {lede && <p className="soft">{lede}</p>}
        <label className="field-label" htmlFor={id}>{t.response.keepLink}</label>
        <input id={id} className="input" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        <p className="field-hint">{t.response.keepLinkWhy}</p>
      </div>
      <Button type="button" onClick={copy}>{copied ? t.response.copied : t.response.copy}</Button>
    </div>
  );
}
