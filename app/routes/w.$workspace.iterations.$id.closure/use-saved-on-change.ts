import type { useFetcher } from "@remix-run/react";
import { createContext, useContext, useEffect, useRef, type FormEvent } from "react";

/** How many answers of the page are on their way: the closing waits for them. */
export const SavesUnderWay = createContext<{ current: number }>({ current: 0 });

/** Sends the form when a field was changed and left; what changes meanwhile goes once the save is back, at the revision it gave. */
export function useSavedOnChange({ state, submit }: ReturnType<typeof useFetcher>, ready: (typed: FormData) => boolean = () => true) {
  const form = useRef<HTMLFormElement>(null);
  const save = useRef((_asked: boolean) => {});
  const waiting = useRef(false);
  const { count, release } = useCounted();
  useEffect(() => {
    save.current = (asked) => {
      if (form.current === null) return;
      const typed = new FormData(form.current);
      if (!asked && !ready(typed)) return;
      waiting.current = state !== "idle";
      if (waiting.current) return;
      typed.set("bySelf", "on");
      count();
      void submit(typed, { method: "post" });
    };
    if (waiting.current && state === "idle") save.current(true);
  });
  useEffect(() => {
    if (state === "idle" && !waiting.current) release();
  });
  useEffect(() => {
    const saved = form.current;
    const changed = () => save.current(false);
    saved?.addEventListener("change", changed);
    return () => saved?.removeEventListener("change", changed);
  }, []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save.current(true);
  };
  return { form, onSubmit };
}

/** Counts one save for as long as it lasts, or its form. */
function useCounted() {
  const saves = useContext(SavesUnderWay);
  const mine = useRef(0);
  const add = (change: number) => {
    mine.current += change;
    saves.current += change;
  };
  const release = () => add(-mine.current);
  useEffect(() => release, []);
  return { count: () => (mine.current === 0 ? add(1) : undefined), release };
}
