import type { ClipboardEvent, KeyboardEvent } from "react";
import { useT } from "#app/i18n/context.tsx";

type LineInputProps = { onLines: (typed: string) => boolean; describedBy?: string };

/** Enter keeps the line; pasting several lines keeps them all; a line that is refused stays in the input. */
export function LineInput({ onLines, describedBy }: LineInputProps) {
  const t = useT();
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const input = event.currentTarget;
    const pasted = event.clipboardData.getData("text/plain");
    if (!/\n./.test(pasted.trim())) return;
    event.preventDefault();
    const all = input.value.slice(0, input.selectionStart) + pasted + input.value.slice(input.selectionEnd);
    input.value = onLines(all) ? "" : all;
  };
  return (
    <textarea
      name="lines" rows={1} required aria-label={t.capture.input} placeholder={t.capture.placeholder} autoComplete="off"
      aria-describedby={describedBy} aria-invalid={describedBy ? true : undefined} onKeyDown={onKeyDown} onPaste={onPaste}
    />
  );
}
