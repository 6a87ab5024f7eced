import { useEffect, useRef, useState } from "react";

const BEAT_MS = 20_000;

/** What the server tells of a section that is open: see Heard. */
interface HeardAnswer { others: string[]; revision: number; moved: { text: string; by: string; own: boolean } | null }

interface PresenceInput {
  address: string;
  others: readonly string[];
  revision: () => number;
  onMoved: (kept: { revision: number; text: string }, by: string | null) => void;
}

/** Says every twenty seconds, while the page is seen, that this section is open here; gives who else has it open. */
export function usePresence(input: PresenceInput): readonly string[] {
  const [others, setOthers] = useState<readonly string[]>(input.others);
  const latest = useRef(input);
  latest.current = input;
  useEffect(() => {
    const beat = async () => {
      if (document.visibilityState !== "visible" || !navigator.onLine) return;
      const heard = await listen(latest.current.address, latest.current.revision());
      if (!heard) return;
      setOthers(heard.others);
      if (heard.moved) latest.current.onMoved({ revision: heard.revision, text: heard.moved.text }, heard.moved.own ? null : heard.moved.by);
    };
    const timer = setInterval(() => void beat(), BEAT_MS);
    const soon = () => void beat();
    document.addEventListener("visibilitychange", soon);
    window.addEventListener("focus", soon);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", soon);
      window.removeEventListener("focus", soon);
    };
  }, []);
  return others;
}

async function listen(address: string, revision: number): Promise<HeardAnswer | null> {
  try {
    const answer = await fetch(address, { method: "POST", body: new URLSearchParams({ revision: String(revision) }), redirect: "manual", headers: { accept: "application/json" } });
    return answer.ok ? ((await answer.json()) as HeardAnswer) : null;
  } catch {
    return null;
  }
}
