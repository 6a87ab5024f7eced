import { plural } from "../plural.ts";
import type { riskGrid as french } from "../fr/risk-grid.ts";

const at = ({ label, stage }: { label: string; stage: string }) => (stage === "expected" ? `${label} (expected)` : label);

export const riskGrid: typeof french = {
  none: "The grid appears once a risk is assessed for a version.",
  message: (version, { risks, worst, worse, better, from }) => {
    const moved = from === null ? "" : `; since ${from}, ${worse} up, ${better} down`;
    return `${at(version)}: ${risks} ${plural.en(risks, "risk", "risks")} placed${worst === null ? "" : `, the worst at level ${worst}`}${moved}`;
  },
  likelihood: "likelihood",
  severity: "severity",
  sinceVersion: (from, version) => `From ${from} to ${at(version)}, after their actions`,
  byAction: (version) => `${at(version)}: before and after the control action`,
  place: ({ likelihood, severity, level }) => `Likelihood ${likelihood} × severity ${severity}, level ${level}`,
  figures: ({ likelihood, severity, level }) => `${likelihood} × ${severity} → ${level}`,
  was: (before, now) => (before === now ? "Same level." : `Level ${before} → ${now}.`),
  isNew: "New.",
  unmanaged: ({ level }) => `Without its action: ${level}.`,
  more: (n) => `${n} other ${plural.en(n, "risk", "risks")} in this square: see the list`,
  unplaced: "Without a likelihood or a severity: not on the grid",
  retired: "Retired since the version before",
  definition: "Level of a risk: ⌈likelihood × severity ÷ 5⌉, from 1 to 5, written in the corner of each square. A number stands where the risk remains after its action. On the left, the arrow comes from the version before; on the right, from where the risk would be without its action. No arrow: it did not move.",
  columns: { previous: "Version before", before: "Before action", now: "Remaining" },
};
