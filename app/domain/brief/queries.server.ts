import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { membersOf, namesOfMembers } from "#app/domain/member/queries.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { dayIn, hourIn } from "#app/platform/day-in-zone.ts";
import { revisionOf } from "./keep-text.server.ts";
import { SECTION_KEYS, type SectionKey, type SectionState } from "./section.ts";
import { nameForOthers } from "./section-authors.server.ts";
import { readsSection, sectionRecord, writesSection, type SectionRecord } from "./section-record.server.ts";
import { stateFor, textFor } from "./section-reader.server.ts";

/** A line of the list: a section without an owner has an empty slot. */
export interface SectionLine {
  key: SectionKey;
  state: SectionState;
  owner: string | null;
  /** The member who asks writes it. */
  own: boolean;
}

/** The sections that a member reads, in the order of the note, also those that nobody touched. */
export async function sectionsOf(actor: Actor, programId: string): Promise<SectionLine[]> {
  const { briefSections: sections } = t;
  const rows = await db().select().from(sections).where(and(eq(sections.workspaceId, actor.workspaceId), eq(sections.programId, programId)));
  const owners = await ownersOf(actor, rows);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return Promise.all(SECTION_KEYS.filter((key) => readsSection(actor, byKey.get(key) ?? null)).map(async (key): Promise<SectionLine> => {
    const row = byKey.get(key);
    return { key, state: row ? await stateFor(actor, row) : "empty", owner: owners.get(row?.ownerMemberId ?? "") ?? null, own: row?.ownerMemberId === actor.memberId };
  }));
}

/** The names of owners by member; someone who left leaves their slot empty. */
async function ownersOf(actor: Actor, rows: readonly SectionRecord[]): Promise<Map<string, string>> {
  const ids = rows.map(({ ownerMemberId }) => ownerMemberId).filter((id): id is string => id !== null);
  if (ids.length === 0) return new Map();
  const present = await db().select({ id: t.members.id }).from(t.members).where(and(eq(t.members.workspaceId, actor.workspaceId), isNull(t.members.leftAt)));
  return namesOfMembers(actor, present.map(({ id }) => id).filter((id) => ids.includes(id)));
}

export interface SectionView {
  id: string;
  key: SectionKey;
  text: string;
  /** What a save says it started from. */
  revision: number;
  state: SectionState;
  ready: boolean;
  owner: { id: string; name: string } | null;
  /** Null for a text that nobody wrote. */
  saved: Saved | null;
  mayWrite: boolean;
}

/** The hour it was kept, with its day unless that is today; « » for the team, or someone erased. */
export interface Saved { day: string | null; time: string; by: string }

/** A section as one member reads it; not found for who does not, nor before somebody opened it. */
export async function sectionAt(actor: Actor, programId: string, key: SectionKey): Promise<SectionView> {
  const section = await sectionRecord(actor, programId, key);
  if (!section || !readsSection(actor, section)) throw new NotFound();
  const [last, owners] = await Promise.all([revisionOf(actor, section, section.textRevision), ownersOf(actor, [section])]);
  const owner = owners.get(section.ownerMemberId ?? "");
  return {
    id: section.id,
    key,
    text: await textFor(actor, section),
    revision: section.textRevision,
    state: await stateFor(actor, section),
    ready: section.ready,
    owner: section.ownerMemberId !== null && owner !== undefined ? { id: section.ownerMemberId, name: owner } : null,
    saved: last ? { ...momentOf(actor, last.at), by: await nameForOthers(actor, last.byToken) } : null,
    mayWrite: writesSection(actor, section),
  };
}

export function momentOf({ timeZone, now }: Actor, at: Date): { day: string | null; time: string } {
  const day = dayIn(timeZone, at);
  return { day: day === dayIn(timeZone, now) ? null : day, time: hourIn(timeZone, at) };
}

/** Who may be given a section, by name: the team, and partners with their organisation. For the team. */
export async function writersOf(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!can(actor.role, "brief:write")) return [];
  const members = await membersOf(actor);
  return members
    .filter(({ role }) => can(role, "brief:write-own"))
    .map(({ id, name, role, stakeholder }) => ({ id, name: role === "partner" && stakeholder ? `${name} (${stakeholder})` : name }));
}
