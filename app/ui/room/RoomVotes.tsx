import { useEffect, useState, type FormEvent } from "react";
import type { RoomNews } from "#app/domain/room/room.ts";
import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/room.ts";

type RoomVotesProps = {
  action: string;
  pairs: readonly { id: string; label: string }[];
  votes: Record<string, number>;
  own: readonly string[];
  open: boolean;
  onNews: (news: RoomNews) => void;
};

/** A touch gives the voice, another takes it back; without a script each button posts its own form. */
export function RoomVotes({ action, pairs, votes, own, open, onNews }: RoomVotesProps) {
  const t = useT();
  const [given, setGiven] = useState<ReadonlySet<string>>(new Set(own));
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => setGiven(new Set(own)), [own]);
  if (pairs.length === 0) return null;
  const vote = async (event: FormEvent<HTMLFormElement>, pairId: string) => {
    event.preventDefault();
    const voice = !given.has(pairId);
    setGiven(withVoice(given, pairId, voice));
    const answer = await sendVote(action, pairId, voice);
    setFailed(answer.ok ? null : answer.error || t.room.voteLost);
    if (answer.ok) onNews({ votes: answer.votes });
    else setGiven((before) => withVoice(before, pairId, !voice));
  };
  return (
    <section className="room-votes" aria-labelledby="room-votes">
      <h2 id="room-votes">{t.room.votes}</h2>
      <p className="def">{t.room.votesDef}</p>
      {failed ? <p className="field-error" role="alert">{failed}</p> : null}
      <ul>
        {pairs.map(({ id, label }) => (
          <li key={id}>
            <form method="post" onSubmit={(event) => void vote(event, id)}>
              <input type="hidden" name="form" value="vote" />
              <input type="hidden" name="pairId" value={id} />
              <input type="hidden" name="voice" value={String(!given.has(id))} />
              <button className="room-vote" aria-pressed={given.has(id)} aria-label={t.room.voteFor(label)} disabled={!open}>
                <span>{label}</span><b>{t.room.voices(votes[id] ?? 0)}</b>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function withVoice(given: ReadonlySet<string>, pairId: string, voice: boolean): ReadonlySet<string> {
  const next = new Set(given);
  if (voice) next.add(pairId);
  else next.delete(pairId);
  return next;
}

async function sendVote(action: string, pairId: string, voice: boolean): Promise<{ ok: true; votes: Record<string, number> } | { ok: false; error: string }> {
  const body = new FormData();
  body.set("pairId", pairId);
  body.set("voice", String(voice));
  try {
    const answer = await fetch(action, { method: "POST", body, headers: { accept: "application/json" }, signal: AbortSignal.timeout(10_000) });
    const said = (await answer.json()) as { votes: Record<string, number>; error: string };
    return answer.ok ? { ok: true, votes: said.votes } : { ok: false, error: said.error };
  } catch {
    return { ok: false, error: "" };
  }
}
