import { plural } from "../plural.ts";
import type { opening as french } from "../fr/opening.ts";

type Moved = { version: string; before: string | null; opened: number; closed: number; counts: string };

const moves = ({ before, opened, closed }: Moved): string => {
  if (before === null) return "";
  if (opened === 0 && closed === 0) return `, nothing changes since ${before}`;
  const said = [opened > 0 && `${opened} ${plural.en(opened, "item opens", "items open")}`, closed > 0 && `${closed} ${plural.en(closed, "closes", "close")}`].filter(Boolean);
  return `, ${said.join(" and ")} since ${before}`;
};

export const opening: typeof french = {
  empty: "The items to open will appear here, with their state in each version.",
  noVersion: "The state of each item will appear here with the first version.",
  message: (moved: Moved) => `In ${moved.version}${moves(moved)}: ${moved.counts}`,
  counted: {
    closed: (n: number) => `${n} closed`,
    "under-agreement": (n: number) => `${n} under agreement`,
    open: (n: number) => `${n} open`,
    recreated: (n: number) => `${n} recreated by the community`,
  },
  definition: "The state of each item in each version; an item nobody spoke of is closed, or stays as it was in a version still expected. “Recreated”: open by the community’s work, not by ours.",
  moved: "changes in this version",
  all: (hidden: number) => `See all versions (${hidden} more)`,
};
