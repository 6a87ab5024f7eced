import type { Edit, Selection } from "./markdown-edits.ts";

/** Edits the text as if it was typed: the browser's undo takes it back, where the browser allows it. */
export function editArea(area: HTMLTextAreaElement, make: (text: string, selection: Selection) => Edit): void {
  const { start, end, insert, select } = make(area.value, { start: area.selectionStart, end: area.selectionEnd });
  area.focus();
  area.setSelectionRange(start, end);
  const typed = document.execCommand("insertText", false, insert);
  if (!typed) {
    area.setRangeText(insert, start, end, "end");
    area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  area.setSelectionRange(select.start, select.end);
}
