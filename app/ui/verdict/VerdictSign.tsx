import type { VerdictOrRunning } from "./verdict-kind.ts";

const DRAWN: Record<VerdictOrRunning, string> = {
  validated: "M3.5 10.8 8 15.2 16.6 4.6",
  invalidated: "M4.6 4.6 15.4 15.4M15.4 4.6 4.6 15.4",
  inconclusive: "M3.2 8.2c2.3-3 4.5-2.6 6.8-1s4.5 2 6.8-1M3.2 14c2.3-3 4.5-2.6 6.8-1s4.5 2 6.8-1",
  "not-tested": "M4 10h12",
  running: "M4 10h.01M10 10h.01M16 10h.01",
};

/** ✓ ✗ ≈ – …, drawn so that they weigh the same. */
export function VerdictSign({ verdict }: { verdict: VerdictOrRunning }) {
  return <svg className="sign" viewBox="0 0 20 20" aria-hidden="true"><path d={DRAWN[verdict]} /></svg>;
}
