import { VerdictMark } from "./VerdictMark.tsx";
import { tallyEntries, type VerdictOrRunning, type VerdictTally } from "./verdict-kind.ts";

type VerdictCountsProps = {
  tally: VerdictTally;
  look?: "line" | "grid";
  /** Each count opens its records. */
  hrefOf?: (verdict: VerdictOrRunning) => string;
};

/** Always the four counts; never a success rate alone. */
export function VerdictCounts({ tally, look = "line", hrefOf }: VerdictCountsProps) {
  return (
    <span className={look === "grid" ? "verdicts-grid" : "verdicts"}>
      {tallyEntries(tally).map(({ kind, count }) => {
        const mark = <VerdictMark key={kind} verdict={kind} count={count} />;
        return hrefOf && count > 0 ? <a key={kind} href={hrefOf(kind)} className="verdict-link">{mark}</a> : mark;
      })}
    </span>
  );
}
