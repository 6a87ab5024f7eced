import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/room.ts";

type VoteBarsProps = { pairs: readonly { id: string; label: string }[]; votes: Record<string, number> };

/** Voices by pair, the most first; the bars start at zero and share one scale. */
export function VoteBars({ pairs, votes }: VoteBarsProps) {
  const t = useT();
  if (pairs.length === 0) return null;
  const most = Math.max(1, ...Object.values(votes));
  const counted = pairs.map((pair) => ({ ...pair, voices: votes[pair.id] ?? 0 })).sort((a, b) => b.voices - a.voices);
  return (
    <section aria-labelledby="vote-bars">
      <h2 id="vote-bars">{t.room.votes}</h2>
      <ul className="room-bars">
        {counted.map(({ id, label, voices }) => (
          <li key={id}>
            <span>{label}</span><b>{t.room.voices(voices)}</b>
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width={(100 * voices) / most} height="1" /></svg>
          </li>
        ))}
      </ul>
    </section>
  );
}
