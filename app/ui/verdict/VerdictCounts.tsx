import { VerdictMark } from "./VerdictMark.tsx";
import { tallyEntries, type VerdictTally } from "./verdict-kind.ts";

/** Always the four counts; never a success rate alone. */
export function VerdictCounts({ tally, look = "line" }: { tally: VerdictTally; look?: "line" | "grid" }) {
  return (
    <span className={look === "grid" ? "verdicts-grid" : "verdicts"}>
      {tallyEntries(tally).map(({ kind, count }) => <VerdictMark key={kind} verdict={kind} count={count} />)}
    </span>
  );
}
