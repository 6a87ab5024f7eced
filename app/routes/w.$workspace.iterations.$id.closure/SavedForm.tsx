import { useActionData, useFetcher } from "@remix-run/react";
import type { ReactNode } from "react";
import { refusedForm, type Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { useSavedOnChange } from "./use-saved-on-change.ts";
import "#app/i18n/words/closing.ts";

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

/** A form that saves itself as each field is left, and by its button: all there is without a script. */
export function SavedForm({ name, hidden = {}, revision, className, ready, children }: SavedFormProps) {
  const t = useT();
  const fetcher = useFetcher();
  const answered = useActionData();
  const refused = refusedForm(fetcher.data ?? answered, name);
  const { form, onSubmit } = useSavedOnChange(fetcher, ready);
  const seen = refused?.present?.revision ?? revision;
  return (
    <fetcher.Form method="post" className={className} ref={form} onSubmit={onSubmit} noValidate preventScrollReset>
      <input type="hidden" name="form" value={name} />
      {Object.entries(hidden).map(([field, value]) => <input key={field} type="hidden" name={field} value={value} />)}
      {seen === undefined ? null : <input type="hidden" name="revision" value={seen} />}
      {children(refused)}
      <p className="closing-save"><span role="status">{savedWord(fetcher, refused !== null, t.closing)}</span> <Button look="slim">{t.common.save}</Button></p>
    </fetcher.Form>
  );
}

type Fetcher = ReturnType<typeof useFetcher>;

function savedWord({ state, data }: Fetcher, isRefused: boolean, words: { saving: string; saved: string }): string {
  if (state !== "idle") return words.saving;
  return data !== undefined && !isRefused ? words.saved : "";
}
