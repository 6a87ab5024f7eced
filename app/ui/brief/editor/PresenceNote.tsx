import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief.ts";

/** Who else has the section open. A partner is told that the team has, not who. */
export function PresenceNote({ others }: { others: readonly string[] }) {
  const { brief: words } = useT();
  if (others.length === 0) return <p className="brief-others" role="status" />;
  return <p className="brief-others" role="status">{others.includes("") ? words.teamIsHere : words.others([...others])}</p>;
}
