import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { withNews, type RoomKnown, type RoomNews } from "#app/domain/room/room.ts";

/** live: told as it happens · polling: asked every few seconds · lost: no connection. */
export type RoomLink = "live" | "polling" | "lost";

const POLL_MS = 3_000;
const LISTEN_AGAIN_MS = 8_000;

/** What a room says, as it says it: by a stream of events, and by asking while there is none. */
export function useRoomNews(address: string, initial: RoomKnown) {
  const [known, hear] = useReducer(withNews, initial);
  const [link, setLink] = useState<RoomLink>("polling");
  const ask = useCallback(async () => {
    const news = await readNews(address);
    if (news) hear(news);
    return news !== null;
  }, [address]);
  useStream(address, { hear, setLink, ask });
  usePolling(link, ask, setLink);
  // Something was missed: the numbers say so.
  const missing = known.total !== known.lines.length;
  useEffect(() => {
    if (missing && link === "live") void ask();
  }, [missing, known.total, link, ask]);
  return { known, hear, link };
}

async function readNews(address: string): Promise<RoomNews | null> {
  if (!navigator.onLine) return null;
  try {
    const answer = await fetch(address, { headers: { accept: "application/json" }, signal: AbortSignal.timeout(10_000) });
    return answer.ok ? ((await answer.json()) as RoomNews) : null;
  } catch {
    return null;
  }
}

type Listening = { hear: (news: RoomNews) => void; setLink: (link: RoomLink) => void; ask: () => Promise<boolean> };

function useStream(address: string, { hear, setLink, ask }: Listening): void {
  const source = useRef<EventSource | null>(null);
  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined;
    const close = () => {
      clearTimeout(again);
      source.current?.close();
      source.current = null;
    };
    const open = () => {
      close();
      if (!navigator.onLine) return setLink("lost");
      const stream = new EventSource(address);
      source.current = stream;
      stream.onopen = () => setLink("live");
      stream.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as RoomNews);
      stream.onerror = () => {
        setLink("polling");
        close();
        again = setTimeout(open, LISTEN_AGAIN_MS);
      };
    };
    const lost = () => {
      close();
      setLink("lost");
    };
    const back = () => {
      void ask();
      open();
    };
    // A phone taken out of a pocket: its stream may be dead without knowing it.
    const seen = () => {
      if (document.visibilityState === "visible") back();
    };
    open();
    window.addEventListener("offline", lost);
    window.addEventListener("online", back);
    document.addEventListener("visibilitychange", seen);
    return () => {
      close();
      window.removeEventListener("offline", lost);
      window.removeEventListener("online", back);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [address, hear, setLink, ask]);
}

function usePolling(link: RoomLink, ask: () => Promise<boolean>, setLink: (link: RoomLink) => void): void {
  useEffect(() => {
    if (link === "live") return;
    const timer = setInterval(() => {
      void ask().then((answered) => setLink(answered ? "polling" : "lost"));
    }, POLL_MS);
    return () => clearInterval(timer);
  }, [link, ask, setLink]);
}
