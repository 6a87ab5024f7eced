import { VerdictSign } from "./VerdictSign.tsx";
import type { VerdictOrRunning } from "./verdict-kind.ts";

/** A snippet of the verdict's cloth with its sign; the word stands beside it. */
export function VerdictBit({ verdict }: { verdict: VerdictOrRunning }) {
  return <span className={`bit cloth-${verdict}`} aria-hidden="true"><VerdictSign verdict={verdict} /></span>;
}
