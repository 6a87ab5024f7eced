import { useState } from "react";
import { useT } from "#app/i18n/context.tsx";

type ToastProps = { message: string; undo?: { action: string; fields: Record<string, string> } };

/** What was just done, in a sentence, with the way back when there is one. It stays until it is closed. */
export function Toast({ message, undo }: ToastProps) {
  const t = useT();
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <div className="toast" role="status">
      <span>{message}</span>
      {undo && (
        <form method="post" action={undo.action}>
          {Object.entries(undo.fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <button type="submit">{t.common.undo}</button>
        </form>
      )}
      <button type="button" className="toast-close" aria-label={t.form.dismiss} onClick={() => setOpen(false)}>×</button>
    </div>
  );
}
