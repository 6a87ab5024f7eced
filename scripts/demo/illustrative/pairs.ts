import type { SeededCategory, SeededUsage } from "../lists.ts";

type Answer = "yes" | "no" | "unknown";
type Engagement = "identified" | "contacted" | "interested" | "committed" | "delivering" | "left";
/** Connected, interested, strong benefits, acceptable risks. */
type Tests = readonly [Answer, Answer, Answer, Answer];

export interface ToldPair {
  usage: SeededUsage;
  category: SeededCategory;
  /** Someone of that category, under its pair. */
  stakeholder?: string;
  /** The day it was noted: the week after the workshop when not said. */
  on?: string;
  /** Emerged in iteration 3. */
  through?: "response" | "observation" | "introduction";
  engagement?: readonly [state: Engagement, on: string];
  tests?: Tests;
  connection?: string;
}

/** The name by which chapters speak of a pair. */
export const pairName = (usage: string, target: string): string => `${usage} × ${target}`;

const ALL: Tests = ["yes", "yes", "yes", "yes"];

/** Twenty-five pairs with categories and four with an invented actor. */
export const PAIRS: readonly ToldPair[] = [
  { usage: "prototype", category: "automotive", engagement: ["delivering", "2018-03-08"], tests: ["yes", "yes", "yes", "unknown"], connection: "Par les équipes de recherche." },
  { usage: "prototype", category: "non-automotive", engagement: ["interested", "2017-11-06"], tests: ["yes", "yes", "unknown", "yes"] },
  { usage: "prototype", category: "laboratory", engagement: ["committed", "2017-12-18"], tests: ALL, connection: "Par Laboratoire A." },
  { usage: "prototype", category: "hackers", engagement: ["delivering", "2017-09-09"], tests: ALL, connection: "Par l’atelier n° 1, puis par Groupe I." },
  { usage: "territories", category: "automotive", engagement: ["contacted", "2018-01-16"], tests: ["yes", "no", "unknown", "unknown"] },
  { usage: "territories", category: "non-automotive" },
  { usage: "territories", category: "local-authority", engagement: ["interested", "2018-03-15"], tests: ["yes", "yes", "yes", "no"], connection: "Par deux services mobilité." },
  { usage: "territories", category: "school", engagement: ["contacted", "2018-01-15"], tests: ["yes", "unknown", "unknown", "yes"] },
  { usage: "train", category: "automotive", engagement: ["interested", "2018-02-14"], tests: ["yes", "yes", "unknown", "unknown"] },
  { usage: "train", category: "laboratory", engagement: ["committed", "2018-03-16"], tests: ALL },
  { usage: "train", category: "school", engagement: ["delivering", "2017-09-22"], tests: ALL, connection: "Par École K." },
  { usage: "train", category: "hackers", engagement: ["contacted", "2017-07-08"] },
  { usage: "markets", category: "automotive", engagement: ["left", "2018-05-24"], tests: ["yes", "no", "no", "unknown"] },
  { usage: "markets", category: "non-automotive", engagement: ["contacted", "2017-11-08"], tests: ["yes", "unknown", "unknown", "yes"] },
  { usage: "communities", category: "school", engagement: ["contacted", "2017-10-02"] },
  { usage: "communities", category: "hackers", engagement: ["committed", "2017-09-09"], tests: ALL },
  { usage: "communities", category: "informal-networks", engagement: ["interested", "2018-03-24"], tests: ["yes", "yes", "yes", "unknown"] },
  { usage: "communicate", category: "cluster", engagement: ["contacted", "2017-09-06"], tests: ["yes", "no", "unknown", "yes"] },
  { usage: "standards", category: "automotive", engagement: ["contacted", "2018-01-10"] },
  { usage: "standards", category: "cluster" },
  { usage: "standards", category: "laboratory", engagement: ["interested", "2018-04-10"], tests: ALL, connection: "Par Laboratoire A." },
  { usage: "territories", category: "informal-networks", on: "2018-04-28", engagement: ["contacted", "2018-06-11"], tests: ["unknown", "yes", "unknown", "yes"] },
  { usage: "communicate", category: "media", on: "2018-04-28", tests: ["unknown", "unknown", "yes", "yes"] },
  { usage: "standards", category: "laboratory", stakeholder: "Laboratoire A", on: "2018-04-28", engagement: ["committed", "2018-05-02"], tests: ALL },
  { usage: "territories", category: "local-authority", stakeholder: "Collectivité B", on: "2018-04-28", engagement: ["interested", "2018-05-03"], tests: ["yes", "yes", "yes", "no"] },
  { usage: "markets", category: "local-authority", on: "2018-05-13", through: "response", engagement: ["contacted", "2018-05-22"], tests: ["yes", "no", "unknown", "no"] },
  { usage: "communities", category: "informal-networks", stakeholder: "Réseau E", on: "2018-05-14", through: "response", engagement: ["contacted", "2018-05-14"], tests: ["yes", "yes", "unknown", "yes"] },
  { usage: "prototype", category: "school", on: "2018-06-08", through: "observation", engagement: ["interested", "2018-06-09"], tests: ["yes", "yes", "unknown", "yes"] },
  { usage: "train", category: "school", stakeholder: "École D", on: "2018-06-09", through: "observation", engagement: ["committed", "2018-06-09"], tests: ALL },
];

/** The week after the workshop, unless said otherwise. */
export function notedOn(usage: string, target: string): string {
  return PAIRS.find((pair) => pair.usage === usage && (pair.stakeholder ?? pair.category) === target)?.on ?? "2017-03-22";
}
