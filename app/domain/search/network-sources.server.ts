import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { isOutward } from "#app/domain/disclosure/disclosure.ts";
import type { NamedPair, SeededName } from "#app/domain/pair/named-pair.ts";
import { sideOf } from "./audience.ts";
import { draftOf, type Draft } from "./draft.ts";
import { live, liveRows, type Wanted } from "./live-rows.server.ts";
import { inside, network } from "./program-sources.server.ts";
import { seedToken } from "./search-text.ts";

/** User text, or the token of an untouched seeded label. */
const named = (list: "usage" | "category", { label, seedKey }: SeededName): string => label ?? (seedKey ? seedToken(list, seedKey) : "");

export async function usages(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.usages, wanted)).map(({ id, label, seedKey, description }) =>
    draftOf({ id, usage: { label, seedKey }, passages: [inside(named("usage", { label, seedKey }), description)] }));
}

/** What a stakeholder wrote of itself is for the team and its own side; the network knows its name. */
export async function stakeholders(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.stakeholders, wanted)).map(({ id, name, cv, experience, advice, connection, howToEngage, ask }) => draftOf({
    id,
    passages: [inside(name, cv, experience, advice, connection, howToEngage, ask), network(name), { ...inside(name, cv, experience, advice), audience: sideOf(id) }],
  }));
}

/** Outside, someone is found only with their consent, on the sheet of their stakeholder. */
export async function persons(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.persons, wanted)).map(({ id, name, skills, consent, stakeholderId }) => {
    const outside = stakeholderId !== null && (consent === "network" || consent === "public");
    return draftOf({
      id, at: stakeholderId ? { kind: "stakeholder", id: stakeholderId } : null,
      passages: [inside(name, skills), ...(outside ? [network(name, skills)] : [])],
    });
  });
}

/** Means of a stakeholder that is not in the trash. */
export async function means(wanted: Wanted): Promise<Draft[]> {
  const { id, label, disclosure, stakeholderId } = t.means;
  const rows = await db()
    .select({ id, label, disclosure, stakeholderId })
    .from(t.means)
    .innerJoin(t.stakeholders, and(eq(t.stakeholders.id, stakeholderId), live(t.stakeholders, { ...wanted, ids: null })))
    .where(live(t.means, wanted));
  return rows.map((row) => draftOf({
    id: row.id, at: { kind: "stakeholder", id: row.stakeholderId },
    passages: [inside(row.label), ...(isOutward(row.disclosure) ? [network(row.label)] : [])],
  }));
}

/** Outside the team, a commitment is its own side's. */
export async function commitments(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.commitments, wanted)).map(({ id, programId, iterationId, what, constraint, stakeholderId }) => draftOf({
    id, programId, iterationId, passages: [inside(what, constraint), { ...inside(what, constraint), audience: sideOf(stakeholderId) }],
  }));
}

/** A pair is found by its usage and its stakeholder or category, also when one of them left the lists. */
export async function pairs(wanted: Wanted): Promise<Draft[]> {
  const { id, programId, connection, connectedNote, interestedNote, strongBenefitsNote, acceptableRisksNote } = t.pairs;
  const rows = await db()
    .select({
      id, programId, connection, notes: { connectedNote, interestedNote, strongBenefitsNote, acceptableRisksNote },
      usage: { seedKey: t.usages.seedKey, label: t.usages.label },
      stakeholder: t.stakeholders.name,
      category: { seedKey: t.listEntries.seedKey, label: t.listEntries.label },
    })
    .from(t.pairs)
    .innerJoin(t.usages, eq(t.usages.id, t.pairs.usageId))
    .leftJoin(t.stakeholders, eq(t.stakeholders.id, t.pairs.stakeholderId))
    .leftJoin(t.listEntries, eq(t.listEntries.id, t.pairs.categoryId))
    .where(live(t.pairs, wanted));
  return rows.map(({ notes, ...row }) => draftOf({
    id: row.id, programId: row.programId, pair: row, passages: [inside(pairWords(row), row.connection, ...Object.values(notes))],
  }));
}

const pairWords = ({ usage, stakeholder, category }: Omit<NamedPair, "id">): string =>
  `${named("usage", usage)} ${stakeholder ?? (category ? named("category", category) : "")}`;
