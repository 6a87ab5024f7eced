import { getTableColumns } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { AUDIT_EVENTS, SUBJECT_KINDS } from "#app/domain/audit/audit-event.ts";
import type { JournalEntry } from "#app/domain/journal/journal-entry.ts";
import { sqliteTables } from "#db/tables.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { sentenceOfEntry } from "./sentence-of-entry.ts";

const entry: JournalEntry = {
  id: "1", at: "2026-03-02T09:00:00.000Z", day: "2026-03-02", hour: "10:00", who: "Nora", event: "changed", kind: "stakeholder", subjectId: "s", about: { kind: "stakeholder", id: "s" }, pair: null, label: "Ville", seedKey: null, list: null,
  field: "engagement", before: "identified", after: "committed", programSlug: null, iterationId: null,
};
const french = (more: Partial<JournalEntry> = {}) => sentenceOfEntry(fr, "fr", { ...entry, ...more });

describe("a sentence of the journal", () => {
  test("says who, what, and before → after, in both languages", () => {
    expect(french()).toEqual({ who: "Nora", did: "a modifié la partie prenante\u00a0: engagement", label: "Ville", change: "identifié → engagé" });
    expect(sentenceOfEntry(en, "en", entry)).toEqual({ who: "Nora", did: "changed the stakeholder: engagement", label: "Ville", change: "identified → committed" });
  });

  test("names someone erased, and the software", () => {
    expect(french({ who: "" }).who).toBe("personne effacée");
    expect(french({ who: null }).who).toBe("le logiciel");
  });

  test.each([
    ["money", 125_050, 200_000, "1\u202f250,50 → 2\u202f000"],
    ["startsOn", null, "2017-04-25", "vide → 25/04/2017"],
    ["competitor", false, true, "non → oui"],
    ["stakeholderId", "0190c3a2-1111-7000-8000-000000000000", "0190c3a2-2222-7000-8000-000000000000", null],
    ["judgements", null, { image: 1 }, null],
  ])("%s: %j to %j", (field, before, after, change) => expect(french({ field, before, after }).change).toBe(change));

  test("translates a seeded label and leaves user text", () => {
    expect(french({ kind: "usage", label: null, seedKey: "train" }).label).toBe(fr.lists.usage.train);
    expect(french({ kind: "list-entry", list: "lens", label: null, seedKey: "legal" }).label).toBe("Juridique");
  });
});

describe("the words of the journal", () => {
  const dictionaries = { fr, en };
  const technical = new Set(["id", "workspaceId", "createdAt", "createdBy", "revision", "deletedAt", "deletedBy", "searchText", "token", "tokenHash", "usedAt", "revokedAt", "expiresAt", "joinedAt", "leftAt"]);
  const aside = new Set(["accounts", "sessions", "resetLinks", "heldForms", "attempts", "auditEntries", "names", "searchEntries", "searchWords", "shareOpenings"]);
  const columns = new Set(Object.entries(sqliteTables).filter(([name]) => !aside.has(name)).flatMap(([, table]) => Object.keys(getTableColumns(table))).filter((name) => !technical.has(name)));

  test.each(["fr", "en"] as const)("%s has every kind, event and field", (language) => {
    const { journal } = dictionaries[language];
    expect(SUBJECT_KINDS.filter((kind) => !journal.kinds[kind] || !journal.ofKinds[kind])).toEqual([]);
    expect(AUDIT_EVENTS.filter((event) => !journal.events[event])).toEqual([]);
    expect([...columns].filter((column) => !journal.fields[column])).toEqual([]);
  });
});
