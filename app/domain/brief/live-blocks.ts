import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import type { SectionKey } from "./section.ts";

/** Blocks that a text asks for by `::name` on a line of its own: made from the records, until an edition freezes them. */
export const LIVE_BLOCKS = [
  "loss", "benefits", "risks", "verdicts", "versions", "stakeholders", "objections", "options", "calendar", "opening", "conditions",
  "evolution-chart", "loss-chart", "verdicts-chart", "means-chart",
] as const;
export type LiveBlock = (typeof LIVE_BLOCKS)[number];

export const liveBlockNamed = (name: string): LiveBlock | null => LIVE_BLOCKS.find((one) => one === name) ?? null;

/** The widest audience of each: a loss, a risk, an objection or what was decided stays inside. */
export const WIDEST_AUDIENCE: Record<LiveBlock, DisclosureLevel> = {
  loss: "team", "loss-chart": "team", risks: "team", objections: "team", options: "team", conditions: "team", calendar: "team", "evolution-chart": "team",
  benefits: "public", verdicts: "public", "verdicts-chart": "public", versions: "public", opening: "public", stakeholders: "network", "means-chart": "network",
};

/** The blocks one would put in a section, most fitting first. */
export const BLOCKS_FOR: Record<SectionKey, readonly LiveBlock[]> = {
  decision: ["conditions"], summary: ["verdicts-chart"], context: ["versions"], learned: ["verdicts-chart", "verdicts"], benefits: ["evolution-chart", "benefits"], risks: ["risks"],
  opening: ["opening", "versions"], loss: ["loss", "loss-chart"], stakeholders: ["stakeholders", "means-chart"], process: ["calendar", "conditions"], objections: ["options", "objections"],
  annexes: ["means-chart", "versions"],
};
