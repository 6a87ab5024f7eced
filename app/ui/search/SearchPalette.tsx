import { useNavigate } from "@remix-run/react";
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { useT } from "#app/i18n/context.tsx";
import type { NavItem } from "../layout/nav-item.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { useResults, type SearchAddresses } from "./use-results.ts";

export type SearchPaletteProps = { addresses: SearchAddresses; pages: readonly NavItem[]; early: RefObject<string>; onClose: () => void };

/** A combobox in a dialog: the browser keeps the focus in it, closes it with Escape and gives the focus back. */
export default function SearchPalette({ addresses, pages, early, onClose }: SearchPaletteProps) {
  const t = useT();
  const navigate = useNavigate();
  const listId = useId();
  const { q, setQ, choices, count, settled } = useResults(addresses, pages);
  const dialog = useShownDialog(early, setQ);
  const [at, setAt] = useState(0);
  const chosen = Math.min(at, choices.length - 1);
  const go = (index: number) => {
    const choice = choices[index];
    if (!choice) return;
    dialog.current?.close();
    navigate(choice.href);
  };
  const keys = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && choices.length > 0) {
      event.preventDefault();
      setAt((chosen + move + choices.length) % choices.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      go(chosen);
    }
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={t.search.title} onClose={onClose} onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}>
      <input
        className="palette-input" type="text" role="combobox" autoComplete="off" maxLength={200} spellCheck={false} aria-label={t.search.field} placeholder={t.search.placeholder}
        aria-expanded={choices.length > 0} aria-controls={listId} aria-autocomplete="list" aria-activedescendant={choices[chosen] ? `${listId}-${chosen}` : undefined}
        value={q} onChange={(event) => { setQ(event.target.value); setAt(0); }} onKeyDown={keys}
      />
      <ChoiceList id={listId} choices={choices} chosen={chosen} onPoint={setAt} onGo={go} />
      <p className="palette-foot" role="status">{settled ? (count === 0 ? t.search.nothing(q.trim()) : t.search.found(count, false)) : t.search.keys}</p>
    </dialog>
  );
}

/** Shown in the same breath as it is drawn, with what was typed meanwhile, so that no letter falls beside it. */
function useShownDialog(early: RefObject<string>, type: (letters: string) => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    type(early.current ?? "");
  }, [early, type]);
  return dialog;
}
