import { useEffect, useRef, useState, type RefObject } from "react";
import { movedCaret, type Base } from "./drafting.ts";
import { SectionDesk, type DraftState } from "./section-desk.ts";
import { sendSection } from "./send-section.ts";
import { browserShelf, forgetUnsent, keepUnsent, readUnsent } from "./unsent-text.ts";

interface DraftingInput {
  address: string;
  /** Whose text it is: two people may share a browser. */
  member: string;
  kept: Base & { at: string | null };
  onKept: (state: string) => void;
}

/** The text area, what is told of it, and the desk that keeps it; null until the page runs. */
export function useDrafting(input: DraftingInput) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<DraftState>({ is: "kept", at: input.kept.at, merged: null, heard: null });
  const latest = useRef(input);
  latest.current = input;
  const desk = useRef<SectionDesk | null>(null);
  useEffect(() => {
    const opened = deskOf(area, latest, setState);
    desk.current = opened;
    opened.open();
    const stop = onLeaving(() => void opened.flush());
    return () => {
      stop();
      opened.close();
    };
  }, []);
  // The page was read again: its text may have been filled or brought back.
  const { revision, text } = input.kept;
  useEffect(() => desk.current?.hear({ revision, text }, null), [revision, text]);
  return { area, state, desk };
}

function deskOf(area: RefObject<HTMLTextAreaElement>, latest: RefObject<DraftingInput>, tell: (state: DraftState) => void): SectionDesk {
  const { address, member, kept } = latest.current as DraftingInput;
  const shelf = browserShelf();
  let text = area.current?.value ?? kept.text;
  return new SectionDesk({
    // The page may be gone when the last answer comes.
    read: () => (text = area.current?.value ?? text),
    write: (next) => {
      text = next;
      if (area.current) replace(area.current, next);
    },
    tell,
    send: (sent) => sendSection(address, sent),
    unsent: {
      read: () => shelf && readUnsent(shelf, address, member),
      keep: (unsent) => shelf !== null && keepUnsent(shelf, address, member, unsent),
      forget: (sent) => shelf && forgetUnsent(shelf, address, member, sent),
    },
    onKept: (state) => latest.current?.onKept(state),
  }, { revision: kept.revision, text: kept.text }, kept.at);
}

/** Another text, with the caret where it was in its words. */
function replace(area: HTMLTextAreaElement, text: string): void {
  const { value, selectionStart, selectionEnd } = area;
  if (value === text) return;
  area.value = text;
  if (document.activeElement === area) area.setSelectionRange(movedCaret(value, text, selectionStart), movedCaret(value, text, selectionEnd));
}

function onLeaving(save: () => void): () => void {
  const onHidden = () => document.visibilityState === "hidden" && save();
  document.addEventListener("visibilitychange", onHidden);
  window.addEventListener("online", save);
  return () => {
    document.removeEventListener("visibilitychange", onHidden);
    window.removeEventListener("online", save);
  };
}
