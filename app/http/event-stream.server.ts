import { listen } from "#app/platform/fan-out.ts";

/** Told when the server stops: streams would otherwise keep it from ending. */
export const STOPPING = "stopping";

/** What may wait for a slow reader before it is let go; it comes back by itself and reads everything again. */
const MOST_WAITING = 500;

type Send = (event: unknown) => void;

/** A stream of events until the reader leaves. `start` says what to send, and gives back what ends it. */
export function eventStream(signal: AbortSignal, start: (send: Send) => () => void): Response {
  const encoder = new TextEncoder();
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const ends: (() => void)[] = [];
      end = () => {
        if (ends.length === 0) return;
        for (const one of ends.splice(0)) one();
        try {
          controller.close();
        } catch {
          // The reader left first: the stream is closed already.
        }
      };
      const send: Send = (event) => {
        if (ends.length === 0) return;
        if ((controller.desiredSize ?? 0) < -MOST_WAITING) return end();
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`));
      };
      ends.push(listen(STOPPING, () => end()));
      ends.push(start(send));
      signal.addEventListener("abort", end);
      if (signal.aborted) end();
    },
    cancel: () => end(),
  });
  // « no-transform »: compressed, events would wait for one another. The last header says the same to nginx.
  return new Response(body, { headers: { "content-type": "text/event-stream", "cache-control": "no-store, no-transform", "x-accel-buffering": "no" } });
}
