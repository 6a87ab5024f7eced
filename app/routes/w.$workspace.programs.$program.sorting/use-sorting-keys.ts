import { useEffect, useRef } from "react";

/** j and k move from line to line, a letter answers for the line in hand. Typing in a field is left alone. */
export function useSortingKeys() {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      const lines = [...(list.current?.children ?? [])];
      const at = lines.findIndex((line) => line.contains(document.activeElement));
      if (event.key === "j" || event.key === "k") focusOn(lines.at(nextOf(at, event.key, lines.length)));
      else answerFor(lines[at], event.key);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return list;
}

const nextOf = (at: number, key: "j" | "k", count: number): number => (key === "j" ? Math.min(at + 1, count - 1) : Math.max(at - 1, 0));

const focusOn = (line: Element | undefined): void => line?.querySelector<HTMLElement>("button, select")?.focus();

function answerFor(line: Element | undefined, key: string): void {
  const buttons = [...(line?.querySelectorAll<HTMLElement>("[data-letter]") ?? [])];
  buttons.find((button) => button.dataset["letter"] === key)?.click();
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}
