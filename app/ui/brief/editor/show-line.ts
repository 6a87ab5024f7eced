import { rangeOfLine } from "./line-in-text.ts";

/** Selects a line of the text and brings it to the middle of what is seen, whether the page scrolls or the text does. */
export function showLine(area: HTMLTextAreaElement, line: number): void {
  const { start, end } = rangeOfLine(area.value, line);
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const depth = heightUpTo(area, end);
  area.scrollTop = depth - area.clientHeight / 2;
  const top = area.getBoundingClientRect().top + depth - area.scrollTop;
  window.scrollBy({ top: top - window.innerHeight / 2 });
}

/** How far down the text has come at a character: a copy of the field, as wide, holds what stands before. */
function heightUpTo(area: HTMLTextAreaElement, end: number): number {
  const copy = document.createElement("textarea");
  copy.className = `${area.className} brief-measure`;
  copy.style.width = `${area.clientWidth}px`;
  copy.value = area.value.slice(0, end);
  area.after(copy);
  const height = copy.scrollHeight;
  copy.remove();
  return height;
}
