import type { useFetcher } from "@remix-run/react";
import { createContext, useContext, useEffect, useRef, type FormEvent } from "react";

/** How many answers of the page are on their way: the closing waits for them. */
export const SavesUnderWay = createContext<{ current: number }>({ current: 0 });

/** Sends the form when a field was changed and left; what changes meanwhile goes once the save is back, at the revision it gave. */
export function useSavedOnChange(fetcher: Fetcher, ready: (typed: FormData) => boolean = () => true) {
  const form = useRef<HTMLFormElement>(null);
  const save = useRef((_asked: boolean) => {});
  const waiting = useRef(false);
  const way = useWay(fetcher);
  const { count, release } = useCounted();
  useEffect(() => {
    save.current = (asked) => {
      if (form.current === null) return;
      const typed = new FormData(form.current);
      if (!asked && !ready(typed)) return;
      waiting.current = way.isUnder();
      if (waiting.current) return;
      typed.set("bySelf", "on");
      count();
      way.begin();
      void fetcher.submit(typed, { method: "post" });
    };
    if (way.isUnder()) return;
    if (waiting.current) save.current(true);
    else release();
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

type Fetcher = ReturnType<typeof useFetcher>;

/** Whether a save is on its way: from the moment it is sent, which the fetcher tells only at its next rendering. */
function useWay({ state, data }: Fetcher) {
  const sent = useRef<{ before: unknown; begun: boolean } | null>(null);
  useEffect(() => {
    if (sent.current === null) return;
    if (state !== "idle") sent.current.begun = true;
    else if (sent.current.begun || sent.current.before !== data) sent.current = null;
  });
  return { begin: () => void (sent.current = { before: data, begun: false }), isUnder: () => sent.current !== null };
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
