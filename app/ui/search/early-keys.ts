/** A search asked for before the page was alive, as the script that wakes the page keeps it. */
export interface EarlyKeys {
  asked: boolean;
  letters: string;
  stop: () => void;
}

declare global {
  interface Window {
    earlyKeys?: EarlyKeys;
  }
}

/** The letters typed after the key of search, once; null when the key was not pressed. From then on the page listens itself. */
export function takeEarlyKeys(): string | null {
  const early = window.earlyKeys;
  if (!early) return null;
  early.stop();
  delete window.earlyKeys;
  return early.asked ? early.letters : null;
}
