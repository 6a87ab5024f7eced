import { insertListEntry } from "#app/domain/list-entry/edit-list-entry.server.ts";
import { folded } from "#app/domain/form/slug.ts";
import { insertUsage } from "#app/domain/usage/add-usage.server.ts";
import { usagesOf } from "#app/domain/usage/queries.server.ts";
import { categorySeed, purposeSeed, usageSeed } from "#app/domain/workspace/seed-words.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { said } from "../proposal.ts";
import type { Recorder, Taking } from "./taking.server.ts";

interface Labelled {
  id: string;
  seedKey: string | null;
  label: string | null;
}

const SEED_OF = { usage: usageSeed, category: categorySeed, purpose: purposeSeed } as const;

/** The entry that a seed, an id or a label names; words that mean a seed are that one as long as nobody renamed it. */
function namedAmong<T extends Labelled>(entries: readonly T[], list: keyof typeof SEED_OF, seed: string, label: string): T | null {
  const wanted = folded(label);
  const meant = SEED_OF[list](label);
  return (
    entries.find((one) => one.id === label || one.seedKey === label || (one.label !== null && folded(one.label) === wanted)) ??
    entries.find((one) => one.seedKey !== null && (one.seedKey === seed || (one.seedKey === meant && one.label === null))) ?? null
  );
}

/** The entry of a list of the workspace, by its seed or its label; null when there is none. */
export async function entryOf(taking: Taking, list: "category" | "purpose", seed: string, label: string): Promise<{ id: string } | null> {
  if (seed === "" && label === "") return null;
  return namedAmong(await listOf(taking.actor, list), list, seed, label);
}

const entry = (list: "category" | "purpose"): Recorder => async (taking, { text, fields }) => {
  const label = (said(fields, "label") || text).slice(0, 120);
  const known = await entryOf(taking, list, said(fields, "seed"), label);
  const made = known ?? (await insertListEntry(taking.actor, { list, label, audience: said(fields, "audience").slice(0, 200) }));
  return { kind: "list-entry", id: made.id };
};
export const category = entry("category");
export const purpose = entry("purpose");

export const usage: Recorder = async (taking, { row, text, fields }) => {
  const label = (said(fields, "label") || text).slice(0, 300);
  const known = await usageNamed(taking, said(fields, "seed"), label);
  const made = known ?? (await insertUsage(taking.actor, { label, programId: taking.programId, ...taking.provenance(row.sourceText) }));
  return { kind: "usage", id: made.id };
};

export async function usageNamed(taking: Taking, seed: string, label: string): Promise<{ id: string } | null> {
  if (seed === "" && label === "") return null;
  return namedAmong((await usagesOf(taking.actor)).filter(({ live }) => live), "usage", seed, label);
}
