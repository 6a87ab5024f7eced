import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { membersOf, namesOfMembers } from "#app/domain/member/queries.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { revisionOf } from "./keep-text.server.ts";
import { SECTION_KEYS, stateOfSection, type SectionKey, type SectionState } from "./section.ts";
import { nameForOthers } from "./section-authors.server.ts";
import { readsSection, sectionRecord, writesSection, type SectionRecord } from "./section-record.server.ts";
import { textFor } from "./section-reader.ts";

/** A line of the list: a section without an owner has an empty slot. */
export interface SectionLine {
  key: SectionKey;
  state: SectionState;
  owner: string | null;
}

/** The sections that a member reads, in the order of the note, also those that nobody touched. */
export async function sectionsOf(actor: Actor, programId: string): Promise<SectionLine[]> {
  const { briefSections: sections } = t;
  const rows = await db().select().from(sections).where(and(eq(sections.workspaceId, actor.workspaceId), eq(sections.programId, programId)));
  const owners = await ownersOf(actor, rows);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return SECTION_KEYS.filter((key) => readsSection(actor, byKey.get(key) ?? null)).map((key) => {
    const row = byKey.get(key);
    return { key, state: row ? stateFor(actor, row) : "empty", owner: owners.get(row?.ownerMemberId ?? "") ?? null };
  });
}

const stateFor = (actor: Actor, row: SectionRecord): SectionState => stateOfSection({ text: textFor(actor, row), ready: row.ready });

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
  /** When the text was last kept, and by whom; null for one that nobody wrote. « » for the team, or someone erased. */
  saved: { at: string; by: string } | null;
  mayWrite: boolean;
}

/** A section as one member reads it; not found for who does not, nor before somebody opened it. */
export async function sectionAt(actor: Actor, programId: string, key: SectionKey): Promise<SectionView> {
  const section = await sectionRecord(actor, programId, key);
  if (!section || !readsSection(actor, section)) throw new NotFound();
  const [last, owners] = await Promise.all([revisionOf(actor, section, section.textRevision), ownersOf(actor, [section])]);
  const owner = owners.get(section.ownerMemberId ?? "");
  return {
    id: section.id,
    key,
    text: textFor(actor, section),
    revision: section.textRevision,
    state: stateFor(actor, section),
    ready: section.ready,
    owner: section.ownerMemberId !== null && owner !== undefined ? { id: section.ownerMemberId, name: owner } : null,
    saved: last ? { at: last.at.toISOString(), by: await nameForOthers(actor, last.byToken) } : null,
    mayWrite: writesSection(actor, section),
  };
}

/** Who may be given a section, by name: the team, and partners with their organisation. For the team. */
export async function writersOf(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!can(actor.role, "brief:write")) return [];
  const members = await membersOf(actor);
  return members
    .filter(({ role }) => can(role, "brief:write-own"))
    .map(({ id, name, role, stakeholder }) => ({ id, name: role === "partner" && stakeholder ? `${name} (${stakeholder})` : name }));
}

/** The sections that a partner was given in a programme, for their navigation. */
export async function sectionsGivenTo(actor: Actor, programId: string): Promise<SectionKey[]> {
  const { briefSections: sections } = t;
  const rows = await db()
    .select({ key: sections.key })
    .from(sections)
    .where(and(eq(sections.workspaceId, actor.workspaceId), eq(sections.programId, programId), eq(sections.ownerMemberId, actor.memberId)));
  const given = new Set(rows.map(({ key }) => key));
  return SECTION_KEYS.filter((key) => given.has(key));
}
