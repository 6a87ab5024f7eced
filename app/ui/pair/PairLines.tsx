import { Link } from "@remix-run/react";
import type { Engagement } from "#app/domain/engagement/engagement.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { pairName, type NamedPair } from "./pair-name.ts";

type PairLinesProps = { workspace: string; pairs: readonly (NamedPair & { id: string; engagement: Engagement; program: string })[] };

export function PairLines({ workspace, pairs }: PairLinesProps) {
  const t = useT();
  return (
    <ul className="lines">
      {pairs.map((pair) => (
        <li key={pair.id}>
          <Link to={paths.pair(workspace, pair.id)}>{pairName(t, pair)}</Link>
          <span className="due soft">{t.engagement.word[pair.engagement]} · {pair.program}</span>
        </li>
      ))}
    </ul>
  );
}
