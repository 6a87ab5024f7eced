import type { portfolio as french } from "../fr/portfolio.ts";

export const portfolio: typeof french = {
  definition: "The programme whose decision has waited longest comes first. Loss: used and open, of what the actors accepted to lose. Picture: the strongest benefit and the worst remaining risk, by version.",
  version: "Version",
  iteration: "Iteration",
  loss: "Loss engaged",
  learned: "Learned",
  moved: "Benefits and risks",
  awaited: "Decision awaited",
  noVersion: "none produced",
  noIteration: "none",
  iterationAt: (number, state) => `no. ${number}, ${state}`,
  unsaid: "nothing is at stake yet",
  of: (engaged, ceiling) => `${engaged} of ${ceiling}`,
  noCeiling: (engaged) => `${engaged}, without an accepted ceiling`,
  nearing: "near the ceiling",
  noneAwaited: "none",
  since: (day) => `asked on ${day}`,
  before: (day) => `due before ${day}`,
  others: (n) => `and ${n} other${n > 1 ? "s" : ""}`,
};
