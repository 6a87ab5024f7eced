import type { VerdictOrRunning } from "./verdict-kind.ts";

/** ✓ ✗ ≈ – …, in a square of 20, drawn so that they weigh the same. The stylesheet of the quilt holds them as masks. */
export const VERDICT_SIGNS: Record<VerdictOrRunning, string> = {
  validated: "M3.5 10.8 8 15.2 16.6 4.6",
  invalidated: "M4.6 4.6 15.4 15.4M15.4 4.6 4.6 15.4",
  inconclusive: "M3.2 8.2c2.3-3 4.5-2.6 6.8-1s4.5 2 6.8-1M3.2 14c2.3-3 4.5-2.6 6.8-1s4.5 2 6.8-1",
  "not-tested": "M4 10h12",
  running: "M4 10h.01M10 10h.01M16 10h.01",
};
