import { useRef, type KeyboardEvent, type MouseEvent } from "react";

/** A click on a verdict saves when its sentence is there, else asks for it; Enter in the sentence saves. */
export function useVerdictSaving() {
  const form = useRef<HTMLFormElement>(null);
  const onPick = (event: MouseEvent<HTMLElement>) => {
    // The arrow keys also click, without a detail: going through the four answers by keyboard saves none of them.
    if (event.detail === 0 || !(event.target instanceof Element) || !event.target.closest("label")) return;
    setTimeout(() => {
      const sentence = form.current?.querySelector("textarea");
      if (sentence?.value.trim()) form.current?.requestSubmit();
      else sentence?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return { form, onPick, onKeyDown };
}
