import { useEffect, useRef } from "react";

/**
 * j and k move from line to line, a letter answers for the line in hand. Typing in a field is left alone. Once a line is
 * answered, the hand goes to what it asks, or to the line that took its place.
 */
export function useLineKeys<E extends HTMLElement = HTMLUListElement>(lines: unknown, answered: unknown) {
  const list = useRef<E>(null);
  const place = useRef<number | null>(null);
  useEffect(() => {
    if (place.current === null) return;
    const line = linesIn(list.current).at(place.current) ?? linesIn(list.current).at(-1);
    place.current = null;
    focusOn(line ?? undefined);
  }, [lines, answered]);
  useEffect(() => {
    const ul = list.current;
    const onSubmit = (event: Event) => {
      place.current = linesIn(ul).findIndex((line) => line.contains(event.target as Node));
    };
    ul?.addEventListener("submit", onSubmit);
    return () => ul?.removeEventListener("submit", onSubmit);
  }, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      const lines = linesIn(list.current);
      const at = lines.findIndex((line) => line.contains(document.activeElement));
      if (event.key === "j" || event.key === "k") focusOn(lines.at(nextOf(at, event.key, lines.length)));
      else answerFor(lines[at], event.key);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return list;
}

/** The lines to answer: those that have a letter of their own. */
const linesIn = (root: HTMLElement | null): Element[] => [...(root?.querySelectorAll("li") ?? [])].filter((line) => line.querySelector("[data-letter]"));

const nextOf = (at: number, key: "j" | "k", count: number): number => (key === "j" ? Math.min(at + 1, count - 1) : Math.max(at - 1, 0));

/** The pair that a hypothesis asks for comes first; what one may add without being asked does not. */
const focusOn = (line: Element | undefined): void => (line?.querySelector<HTMLElement>("[name=pairId], [name=usageId]") ?? line?.querySelector<HTMLElement>("[data-letter]"))?.focus();

function answerFor(line: Element | undefined, key: string): void {
  const buttons = [...(line?.querySelectorAll<HTMLElement>("[data-letter]") ?? [])];
  buttons.find((button) => button.dataset["letter"] === key)?.click();
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}
