import { Link } from "@remix-run/react";
import { lazy, Suspense, useEffect, useRef, useState, type ComponentType, type MouseEvent } from "react";
import { useT } from "#app/i18n/context.tsx";
import type { NavItem } from "../layout/nav-item.ts";
import { takeEarlyKeys } from "./early-keys.ts";
import type { SearchPaletteProps } from "./SearchPalette.tsx";
import type { SearchAddresses } from "./use-results.ts";

export type { SearchAddresses };

/** Without a connection it cannot be fetched: nothing opens, the page stays, and the next time it is asked for anew. */
const fetched = (): Promise<{ default: ComponentType<SearchPaletteProps> }> => import("./SearchPalette.tsx").catch(() => {
  palette.Shown = lazy(fetched);
  return { default: NoPalette };
});
const palette = { Shown: lazy(fetched) };

function NoPalette({ onClose }: SearchPaletteProps) {
  useEffect(onClose, [onClose]);
  return null;
}

const prefetch = () => void import("./SearchPalette.tsx").catch(() => undefined);

/** A link to the page of search; with a script it opens the palette, as ⌘K and Ctrl-K do from anywhere. */
export function SearchOpener({ at, pages }: { at: SearchAddresses; pages: readonly NavItem[] }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  useSearchKeys(() => setOpen(true));
  const early = useEarlyLetters(open, () => setOpen(true));
  const openHere = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <Link to={at.page} className="search-opener" onClick={openHere} onPointerEnter={prefetch} onFocus={prefetch} aria-keyshortcuts="Meta+K Control+K">{t.search.open}</Link>
      {open && <Suspense fallback={null}><palette.Shown addresses={at} pages={pages} early={early} onClose={() => setOpen(false)} /></Suspense>}
    </>
  );
}

function useSearchKeys(open: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || event.altKey || event.shiftKey || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  });
}

/** What is typed after the key and before the palette is there, for the palette to take; also what was before the page was alive. */
function useEarlyLetters(open: boolean, openNow: () => void) {
  const letters = useRef("");
  useEffect(() => {
    const typed = takeEarlyKeys();
    if (typed === null) return;
    letters.current = typed;
    openNow();
  });
  useEffect(() => {
    if (!open) return;
    const keep = (event: KeyboardEvent) => {
      const isLetter = event.key.length === 1 && !event.metaKey && !event.ctrlKey;
      if (!isLetter || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      letters.current += event.key;
    };
    document.addEventListener("keydown", keep);
    return () => {
      document.removeEventListener("keydown", keep);
      letters.current = "";
    };
  }, [open]);
  return letters;
}
