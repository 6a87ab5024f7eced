import { useCallback, useEffect, useRef, useState } from "react";
import { MAX_BATCH } from "#app/domain/room/room.ts";
import { addToQueue, openShelf, readQueue, removeFromQueue, type QueuedLine, type Shelf } from "#app/ui/capture/capture-queue.ts";
import { sendRoomLines } from "./send-room-lines.ts";

const RETRY_MS = 5_000;

type Handlers = {
  nickname: () => string;
  onKept: (lines: readonly QueuedLine[]) => void;
  onClosed: () => void;
  /** A line the room will never take goes back to whoever typed it. */
  onRefused: (line: QueuedLine, error: string) => void;
};

/** The lines of this phone that the room does not hold yet: kept through reloads, sent in their order, each until it is known to be held. */
export function useRoomQueue(address: string, open: boolean, handlers: Handlers) {
  const [waiting, setWaiting] = useState<readonly QueuedLine[]>([]);
  const [held, setHeld] = useState<string | null>(null);
  const shelf = useRef<Shelf | null>(null);
  const busy = useRef(false);
  const latest = useRef(handlers);
  latest.current = handlers;

  const flush = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    const kept = (shelf.current ??= openShelf());
    while (await sendSome(kept, address, latest.current, setHeld));
    busy.current = false;
    setWaiting(readQueue(kept, address));
  }, [address]);

  const add = useCallback((lines: readonly QueuedLine[]) => {
    setWaiting(addToQueue((shelf.current ??= openShelf()), address, lines));
    void flush();
  }, [address, flush]);

  useEffect(() => {
    const now = () => void flush();
    now();
    window.addEventListener("online", now);
    return () => window.removeEventListener("online", now);
  }, [flush, open]);
  const some = waiting.length > 0;
  useEffect(() => {
    if (!some || !open) return;
    const timer = setInterval(() => void flush(), RETRY_MS);
    return () => clearInterval(timer);
  }, [flush, some, open]);
  return { add, waiting, held };
}

/** Whether there is more to send now. */
async function sendSome(shelf: Shelf, address: string, handlers: Handlers, setHeld: (sentence: string | null) => void): Promise<boolean> {
  const batch = readQueue(shelf, address).slice(0, MAX_BATCH);
  if (batch.length === 0) return false;
  const sending = await sendRoomLines(address, batch, handlers.nickname());
  setHeld(sending.outcome === "held" ? sending.error : null);
  if (sending.outcome !== "taken") return false;
  const why = new Map(sending.open ? sending.refused.map(({ id, error }) => [id, error]) : []);
  const settled = [...sending.kept, ...why.keys()];
  const rest = removeFromQueue(shelf, address, settled);
  handlers.onKept(batch.filter(({ id }) => sending.kept.includes(id)));
  for (const line of batch) if (why.has(line.id)) handlers.onRefused(line, why.get(line.id) ?? "");
  if (!sending.open) handlers.onClosed();
  return sending.open && settled.length > 0 && rest.length > 0;
}
