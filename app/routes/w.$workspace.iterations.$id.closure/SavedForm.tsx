import { useActionData, useFetcher } from "@remix-run/react";
import { useEffect, useRef, type ReactNode } from "react";
import { refusedForm, type Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { useHydrated } from "#app/ui/charts/use-hydrated.ts";
import { Button } from "#app/ui/primitives/Button.tsx";

type SavedFormProps = {
  name: string;
  hidden?: Record<string, string>;
  /** The revision the person sees; after a stale save, the one that both texts were shown with. */
  revision?: number;
  className?: string;
  /** Whether what is typed so far is an answer; until then nothing is sent by itself. */
  ready?: (typed: FormData) => boolean;
  children: (refused: Refused | null) => ReactNode;
};

/** A form that saves itself as each field is left; without a script, by its button. */
export function SavedForm({ name, hidden = {}, revision, className, ready, children }: SavedFormProps) {
  const t = useT();
  const fetcher = useFetcher();
  const answered = useActionData();
  const refused = refusedForm(fetcher.data ?? answered, name);
  const form = useSavedOnChange(fetcher, ready);
  const seen = refused?.present?.revision ?? revision;
  return (
    <fetcher.Form method="post" className={className} ref={form} preventScrollReset>
      <input type="hidden" name="form" value={name} />
      {Object.entries(hidden).map(([field, value]) => <input key={field} type="hidden" name={field} value={value} />)}
      {seen === undefined ? null : <input type="hidden" name="revision" value={seen} />}
      {children(refused)}
      <p className="closing-save" role="status">
        {useHydrated() ? savedWord(fetcher, refused !== null, t.closing) : <Button look="slim">{t.common.save}</Button>}
      </p>
    </fetcher.Form>
  );
}

type Fetcher = ReturnType<typeof useFetcher>;

function savedWord({ state, data }: Fetcher, isRefused: boolean, words: { saving: string; saved: string }): string {
  if (state !== "idle") return words.saving;
  return data !== undefined && !isRefused ? words.saved : "";
}

/** Sends the form when a field was changed and left; what changes meanwhile goes once the save is back, at the revision it gave. */
function useSavedOnChange({ state, submit }: Fetcher, ready: (typed: FormData) => boolean = () => true) {
  const form = useRef<HTMLFormElement>(null);
  const save = useRef(() => {});
  const waiting = useRef(false);
  useEffect(() => {
    save.current = () => {
      if (form.current === null) return;
      const typed = new FormData(form.current);
      if (!ready(typed)) return;
      waiting.current = state !== "idle";
      if (waiting.current) return;
      typed.set("bySelf", "on");
      void submit(typed, { method: "post" });
    };
    if (waiting.current && state === "idle") save.current();
  });
  useEffect(() => {
    const saved = form.current;
    const changed = () => save.current();
    saved?.addEventListener("change", changed);
    return () => saved?.removeEventListener("change", changed);
  }, []);
  return form;
}
