import { createContext, useContext, type ReactNode } from "react";
import type { Dictionary } from "./fr.ts";
import type { Language } from "./language.ts";

interface Spoken {
  language: Language;
  dictionary: Dictionary;
}

const SpokenContext = createContext<Spoken | null>(null);

/** Only the dictionary in use reaches the browser: entry.client loads it before hydration. */
export function SpokenLanguage({ children, ...spoken }: Spoken & { children: ReactNode }) {
  return <SpokenContext.Provider value={spoken}>{children}</SpokenContext.Provider>;
}

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error("useT stands outside SpokenLanguage");
  return spoken;
}

export const useT = (): Dictionary => useSpoken().dictionary;
export const useLanguage = (): Language => useSpoken().language;
