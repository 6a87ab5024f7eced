import { useT } from "#app/i18n/context.tsx";
import { VerdictBit } from "./VerdictBit.tsx";
import type { VerdictOrRunning } from "./verdict-kind.ts";

/** Cloth, sign and word; with a count, the word agrees with it. */
export function VerdictMark({ verdict, count }: { verdict: VerdictOrRunning; count?: number }) {
  const t = useT();
  return (
    <span className={`verdict verdict-${verdict}`}>
      <VerdictBit verdict={verdict} />
      {count !== undefined && <b>{count}</b>}
      <span>{count === undefined ? t.verdict.word[verdict] : t.verdict.words[verdict](count)}</span>
    </span>
  );
}
