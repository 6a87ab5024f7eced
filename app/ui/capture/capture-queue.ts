import type { CaptureKind } from "#app/domain/captured-line/captured-line.ts";

/** A line typed here and not yet known to the server. Its id is its own: sent twice, it is kept once. */
export type QueuedLine = { id: string; text: string; kind: CaptureKind | null };

/** Where the browser keeps lines until they are sent; a private window without storage keeps them in memory. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

const nameOf = (address: string): string => `courtepointe:capture:${address}`;

export function readQueue(shelf: Shelf, address: string): QueuedLine[] {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(nameOf(address)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isLine) : [];
  } catch {
    return [];
  }
}

export function addToQueue(shelf: Shelf, address: string, lines: readonly QueuedLine[]): QueuedLine[] {
  return store(shelf, address, [...readQueue(shelf, address), ...lines]);
}

export function removeFromQueue(shelf: Shelf, address: string, ids: readonly string[]): QueuedLine[] {
  return store(shelf, address, readQueue(shelf, address).filter(({ id }) => !ids.includes(id)));
}

function store(shelf: Shelf, address: string, lines: QueuedLine[]): QueuedLine[] {
  shelf.setItem(nameOf(address), JSON.stringify(lines));
  return lines;
}

function isLine(value: unknown): value is QueuedLine {
  const line = value as Partial<QueuedLine> | null;
  return typeof line?.id === "string" && typeof line.text === "string";
}

/** What is kept when the browser refuses to keep anything. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, string>();
  return { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value) };
}

/** The browser's own, when it lets us. */
export function openShelf(): Shelf {
  try {
    localStorage.setItem("courtepointe:probe", "1");
    localStorage.removeItem("courtepointe:probe");
    return localStorage;
  } catch {
    return memoryShelf();
  }
}
