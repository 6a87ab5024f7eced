import type { Base } from "./drafting.ts";

/** What was typed here and the server does not have: the text, what it started from, and the one that may have arrived. */
export interface UnsentText { base: Base; text: string; sending: string | null }

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const nameOf = (address: string, member: string): string => `courtepointe:section:${member}:${address}`;

export function readUnsent(shelf: Shelf, address: string, member: string): UnsentText | null {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(nameOf(address, member)) ?? "null");
    return isUnsent(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Whether the browser could keep it: a full shelf must not stop who types. */
export function keepUnsent(shelf: Shelf, address: string, member: string, unsent: UnsentText): boolean {
  try {
    shelf.setItem(nameOf(address, member), JSON.stringify(unsent));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a text that the server has; what another window typed since stays. */
export function forgetUnsent(shelf: Shelf, address: string, member: string, text: string): void {
  if (readUnsent(shelf, address, member)?.text === text) shelf.removeItem(nameOf(address, member));
}

function isUnsent(value: unknown): value is UnsentText {
  const { base, text, sending } = (value ?? {}) as Partial<UnsentText>;
  return typeof text === "string" && typeof base?.text === "string" && typeof base.revision === "number" && (sending === null || typeof sending === "string");
}

/** The browser's own shelf; a private window without storage keeps nothing beyond the page. */
export function browserShelf(): Shelf | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
