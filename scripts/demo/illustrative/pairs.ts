import type { SeededCategory, SeededUsage } from "../lists.ts";

type Answer = "yes" | "no" | "unknown";
type Engagement = "identified" | "contacted" | "interested" | "committed" | "delivering" | "left";

export interface ToldPair {
  usage: SeededUsage;
  category: SeededCategory;
  engagement: Engagement;
  /** Connected, interested, strong benefits, acceptable risks. */
  tests?: readonly [Answer, Answer, Answer, Answer];
  connection?: string;
}

/** The name by which chapters speak of a pair. */
export const pairName = (usage: SeededUsage, target: string): string => `${usage} × ${target}`;

const ALL: ToldPair["tests"] = ["yes", "yes", "yes", "yes"];

/** The pairs of the programme with categories; those with an invented actor are told where the actor comes in. */
export const PAIRS: readonly ToldPair[] = [
  { usage: "prototype", category: "automotive", engagement: "delivering", tests: ["yes", "yes", "yes", "unknown"], connection: "Par les équipes de recherche." },
  { usage: "prototype", category: "non-automotive", engagement: "interested", tests: ["yes", "yes", "unknown", "yes"] },
  { usage: "prototype", category: "laboratory", engagement: "committed", tests: ALL, connection: "Par Laboratoire A." },
  { usage: "prototype", category: "school", engagement: "interested", tests: ["yes", "yes", "unknown", "yes"] },
  { usage: "prototype", category: "hackers", engagement: "delivering", tests: ALL, connection: "Par l'atelier n° 1, puis par Groupe I." },
  { usage: "territories", category: "automotive", engagement: "contacted", tests: ["yes", "no", "unknown", "unknown"] },
  { usage: "territories", category: "non-automotive", engagement: "identified" },
  { usage: "territories", category: "local-authority", engagement: "interested", tests: ["yes", "yes", "yes", "no"], connection: "Par deux services mobilité." },
  { usage: "territories", category: "school", engagement: "contacted", tests: ["yes", "unknown", "unknown", "yes"] },
  { usage: "territories", category: "informal-networks", engagement: "contacted", tests: ["unknown", "yes", "unknown", "yes"] },
  { usage: "train", category: "automotive", engagement: "interested", tests: ["yes", "yes", "unknown", "unknown"] },
  { usage: "train", category: "laboratory", engagement: "committed", tests: ALL },
  { usage: "train", category: "school", engagement: "delivering", tests: ALL, connection: "Par École K." },
  { usage: "train", category: "hackers", engagement: "contacted" },
  { usage: "markets", category: "automotive", engagement: "left", tests: ["yes", "no", "no", "unknown"] },
  { usage: "markets", category: "non-automotive", engagement: "contacted", tests: ["yes", "unknown", "unknown", "yes"] },
  { usage: "markets", category: "local-authority", engagement: "contacted", tests: ["yes", "no", "unknown", "no"] },
  { usage: "communities", category: "school", engagement: "contacted" },
  { usage: "communities", category: "hackers", engagement: "committed", tests: ALL },
  { usage: "communities", category: "informal-networks", engagement: "interested", tests: ["yes", "yes", "yes", "unknown"] },
  { usage: "communicate", category: "cluster", engagement: "contacted", tests: ["yes", "no", "unknown", "yes"] },
  { usage: "communicate", category: "media", engagement: "identified", tests: ["unknown", "unknown", "yes", "yes"] },
  { usage: "standards", category: "automotive", engagement: "contacted" },
  { usage: "standards", category: "cluster", engagement: "identified" },
  { usage: "standards", category: "laboratory", engagement: "interested", tests: ALL, connection: "Par Laboratoire A." },
];

export interface ChildPair {
  usage: SeededUsage;
  category: SeededCategory;
  stakeholder: string;
  engagement: Engagement;
  tests: readonly [Answer, Answer, Answer, Answer];
}

/** Under a category pair: the same usage with someone at hand. The first two are there before iteration 3 opens. */
export const CHILD_PAIRS = {
  laboratoryA: { usage: "standards", category: "laboratory", stakeholder: "Laboratoire A", engagement: "committed", tests: ["yes", "yes", "yes", "yes"] },
  authorityB: { usage: "territories", category: "local-authority", stakeholder: "Collectivité B", engagement: "interested", tests: ["yes", "yes", "yes", "no"] },
  networkE: { usage: "communities", category: "informal-networks", stakeholder: "Réseau E", engagement: "contacted", tests: ["yes", "yes", "unknown", "yes"] },
  schoolD: { usage: "train", category: "school", stakeholder: "École D", engagement: "committed", tests: ["yes", "yes", "yes", "yes"] },
} as const satisfies Record<string, ChildPair>;
