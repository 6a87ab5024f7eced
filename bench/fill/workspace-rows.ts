import { hashToken } from "#app/auth/tokens.server.ts";
import { SEEDED_LISTS, SEEDED_USAGES, type ListName } from "#app/domain/workspace/seeds.ts";
import { tables as t } from "#db/tables.ts";
import { at, dayAfter, draw, instantAfter, nextId, sentence } from "./chance.ts";
import { add } from "./rows.ts";

/** « Today » of the workspace: 20 days into the twelfth iteration. */
export const TODAY = 11 * 30 + 20;
export const WORKSPACE = "bench";
export const SESSION = "a-session-that-exists-only-for-the-bench";

export const workspaceId = nextId();
export const memberId = nextId();
export const memberToken = nextId();

/** What every record of the workspace carries, made `days` after the first day. */
export const recordOn = (days: number) => ({ id: nextId(), workspaceId, createdAt: instantAfter(days), createdBy: memberId });

export function addWorkspace() {
  addOwner();
  return { usages: addUsages(), categories: addList("category"), lenses: addList("lens"), ...addNetwork() };
}

function addOwner(): void {
  const accountId = nextId();
  const joined = instantAfter(0);
  add(t.accounts, { id: accountId, email: "bench@bench.example", name: "Camille Banc", passwordHash: "none", language: "fr", createdAt: joined });
  const inThirtyDays = new Date(Date.now() + 30 * 24 * 3_600_000);
  add(t.sessions, { id: hashToken(SESSION), accountId, expiresAt: inThirtyDays, createdAt: joined });
  add(t.workspaces, { id: workspaceId, slug: WORKSPACE, name: "Banc d’essai", language: "fr", timeZone: "Europe/Paris", referenceDate: dayAfter(TODAY), createdAt: joined });
  add(t.members, { id: memberId, workspaceId, accountId, role: "owner", token: memberToken, joinedAt: joined });
  add(t.names, { id: nextId(), workspaceId, token: memberToken, name: "Camille Banc", since: joined });
}

function addUsages(): string[] {
  return SEEDED_USAGES.map((seedKey, position) => {
    const usage = { ...recordOn(0), seedKey, position };
    add(t.usages, usage);
    return usage.id;
  });
}

const lists = new Map<ListName, string[]>();

function addList(list: ListName): string[] {
  const ids = SEEDED_LISTS[list].map((seedKey, position) => {
    const id = nextId();
    add(t.listEntries, { id, workspaceId, list, seedKey, position });
    return id;
  });
  lists.set(list, ids);
  return ids;
}

const ENGAGEMENTS = ["identified", "contacted", "interested", "committed", "delivering"] as const;

/** 45 stakeholders over the nine categories, 90 persons; the first two are the sponsor and the facilitator. */
function addNetwork(): { stakeholders: string[]; persons: string[] } {
  const categories = lists.get("category") ?? addList("category");
  const persons: string[] = [];
  const stakeholders = Array.from({ length: 45 }, (_, index) => {
    const name = `Organisation ${index + 1}`;
    const met = index * 6;
    const stakeholder = { ...recordOn(met), name, searchText: name.toLowerCase(), categoryId: at(categories, index) };
    add(t.stakeholders, { ...stakeholder, cv: sentence(), engagement: at(ENGAGEMENTS, draw(5)), metOn: dayAfter(met) });
    add(t.means, { ...recordOn(met), stakeholderId: stakeholder.id, kind: "skill", label: sentence() });
    for (const half of ["A", "B"]) persons.push(addPerson(`Personne ${index + 1} ${half}`, stakeholder.id, met));
    return stakeholder.id;
  });
  return { stakeholders, persons };
}

function addPerson(name: string, stakeholderId: string, met: number): string {
  const person = { ...recordOn(met), stakeholderId, name, searchText: name.toLowerCase(), token: nextId() };
  add(t.persons, person);
  return person.id;
}
