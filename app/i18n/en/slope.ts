import type { slope as french } from "../fr/slope.ts";

export const slope: typeof french = {
  message: ({ label, stage }, counts) => `Towards ${label}${stage === "expected" ? " (expected)" : ""}: ${counts.join(", ")}`,
  none: "Nothing is assessed yet, version by version",
  counted: { worse: (n) => `${n} worse`, new: (n) => `${n} new`, retired: (n) => `${n} retired`, better: (n) => `${n} better`, same: (n) => `${n} at the same level` },
  status: { worse: "Worse", new: "New", retired: "Retired", better: "Better", same: "At the same level" },
  definition: "One item per line, one bead per version, from 1 to 5. A benefit grows upwards from its axis, a risk downwards from its own: a line that climbs is better, a line that falls is worse. The level of a risk is what remains after its control action.",
  upIsBetter: "a line that climbs: better",
  gone: "retired",
  towards: "Towards",
};
