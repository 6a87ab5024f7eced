import { useCallback, useEffect, useRef, useState } from "react";
import { addToQueue, openShelf, readQueue, removeFromQueue, type QueuedLine, type Shelf } from "./capture-queue.ts";
import { sendLines } from "./send-lines.ts";

/** Lines in one sending, and how long to wait before the next try. */
const BATCH = 200;
const RETRY_MS = 15_000;

export type CaptureAnswer = { toSort: number; last: string | null };

type Handlers = {
  onKept: (answer: CaptureAnswer) => void;
  /** The server wants none of these lines: they go back to whoever typed them. */
  onRefused: (error: string, lines: readonly QueuedLine[]) => void;
};

/** The lines that wait for the connection, kept through reloads, sent in their order as soon as it is there. */
export function useCaptureQueue(address: string, handlers: Handlers) {
  const [waiting, setWaiting] = useState(0);
  const [signedOut, setSignedOut] = useState(false);
  const shelf = useRef<Shelf | null>(null);
  const busy = useRef(false);
  const latest = useRef(handlers);
  latest.current = handlers;

  const flush = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    const kept = (shelf.current ??= openShelf());
    for (let batch = readQueue(kept, address).slice(0, BATCH); batch.length > 0; batch = readQueue(kept, address).slice(0, BATCH)) {
      const sending = await sendLines(address, batch);
      setSignedOut(sending.outcome === "signed-out");
      if (sending.outcome === "later" || sending.outcome === "signed-out") break;
      removeFromQueue(kept, address, batch.map(({ id }) => id));
      if (sending.outcome === "refused") latest.current.onRefused(sending.error, batch);
      else latest.current.onKept(sending);
    }
    busy.current = false;
    setWaiting(readQueue(kept, address).length);
  }, [address]);

  const add = useCallback((lines: readonly QueuedLine[]) => {
    setWaiting(addToQueue((shelf.current ??= openShelf()), address, lines).length);
    void flush();
  }, [address, flush]);

  useRetries(flush, waiting > 0);
  return { add, waiting, signedOut };
}

function useRetries(flush: () => Promise<void>, waiting: boolean): void {
  useEffect(() => {
    const now = () => void flush();
    now();
    window.addEventListener("online", now);
    return () => window.removeEventListener("online", now);
  }, [flush]);
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => void flush(), RETRY_MS);
    return () => clearInterval(timer);
  }, [flush, waiting]);
}
