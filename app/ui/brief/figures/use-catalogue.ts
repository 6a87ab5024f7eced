import { useEffect, useState } from "react";
import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";

export type Insertable = { insert: string; label: string; audience: DisclosureLevel };
export type Catalogue = { figures: (Insertable & { written: string })[]; blocks: (Insertable & { fits: boolean })[] };

/**
 * What can be put into a section; null until it came. Asked for by the browser itself: a fetcher whose route cannot be
 * loaded makes the page load anew, which someone who lost their connection could not.
 */
export function useCatalogue(address: string): Catalogue | null {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  useEffect(() => {
    let here = true;
    const ask = () => void (navigator.onLine && catalogueAt(address).then((found) => here && found && setCatalogue(found)));
    ask();
    window.addEventListener("online", ask);
    return () => {
      here = false;
      window.removeEventListener("online", ask);
    };
  }, [address]);
  return catalogue;
}

async function catalogueAt(address: string): Promise<Catalogue | null> {
  try {
    const answer = await fetch(address, { redirect: "manual", headers: { accept: "application/json" } });
    return answer.ok ? ((await answer.json()) as Catalogue) : null;
  } catch {
    return null;
  }
}
