import { Link } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import type { Dictionary } from "#app/i18n/fr.ts";
import type { Language } from "#app/i18n/language.ts";
import "#app/i18n/words/brief.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import type { DraftState } from "./section-desk.ts";

export type SavedMoment = { day: string | null; time: string } | null;

/** What became of what was typed, always in sight; the rest of the page need not be read to know. */
export function SaveState({ state, saved, here }: { state: DraftState; saved: SavedMoment; here: string }) {
  const t = useT();
  const words = useStateWords(state, saved);
  return (
    <p className={state.is === "waiting" || state.is === "refused" || state.is === "conflict" ? "brief-saved brief-saved-warn" : "brief-saved"} role="status">
      {words}
      {state.is === "waiting" && state.signedOut ? <> <Link to={paths.login({ to: here })} reloadDocument>{t.brief.signIn}</Link></> : null}
    </p>
  );
}

type Kept = Extract<DraftState, { is: "kept" }>;

function useStateWords(state: DraftState, saved: SavedMoment): string {
  const t = useT();
  const language = useLanguage();
  const words = t.brief;
  switch (state.is) {
    case "typing": return words.typing;
    case "sending": return words.sending;
    case "conflict": return words.conflict;
    case "refused": return state.error ?? words.notYours;
    case "waiting": return state.signedOut ? words.signedOut : state.here ? words.offline : words.offlineLost;
    case "kept": return fromOthers(t, state) ?? savedWords(t, language, state.at, saved);
  }
}

function fromOthers({ brief: words }: Dictionary, { merged, heard }: Kept): string | null {
  if (merged !== null) return merged === "" ? words.mergedTeam : words.merged(merged);
  if (heard !== null) return heard === "" ? words.heardTeam : words.heard(heard);
  return null;
}

function savedWords({ brief: words }: Dictionary, language: Language, at: string | null, saved: SavedMoment): string {
  if (at !== null) return words.kept(words.clock(at));
  if (saved === null) return "";
  return saved.day === null ? words.kept(words.clock(saved.time)) : words.keptOn(formatDay(saved.day, language), words.clock(saved.time));
}
