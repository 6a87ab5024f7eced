import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { find } from "#app/domain/record/record.server.ts";
import { Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import { SECTION_KEYS, type SectionKey } from "./section.ts";

export type SectionRecord = typeof t.briefSections.$inferSelect;

export const sectionKeyOf = (text: string | undefined): SectionKey => {
  const key = SECTION_KEYS.find((known) => known === text);
  if (!key) throw new NotFound();
  return key;
};

/** The section's record, or null: nobody touched it. */
export async function sectionRecord(actor: Actor, programId: string, key: SectionKey): Promise<SectionRecord | null> {
  const { briefSections: sections } = t;
  const [row] = await db().select().from(sections).where(and(eq(sections.workspaceId, actor.workspaceId), eq(sections.programId, programId), eq(sections.key, key)));
  return row ?? null;
}

/** Inside a write: the section's record, made when it lacks. A place without a text is nothing to journal. */
export async function takeSection(actor: Actor, programId: string, key: SectionKey): Promise<SectionRecord> {
  const there = await sectionRecord(actor, programId, key);
  if (there) return there;
  await find(actor, t.programs, programId);
  const [made] = await db()
    .insert(t.briefSections)
    .values({ id: newId(), workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId, programId, key })
    .returning();
  return made as SectionRecord;
}

/** Whether a member writes this section: the team every one, a partner those they were given. */
export function writesSection(actor: Pick<Actor, "role" | "memberId">, section: { ownerMemberId: string | null } | null): boolean {
  return can(actor.role, "brief:write") || (can(actor.role, "brief:write-own") && section?.ownerMemberId === actor.memberId);
}

/** Whether a member reads this section: those inside every one, a partner those they write. */
export const readsSection = (actor: Actor, section: { ownerMemberId: string | null } | null): boolean => can(actor.role, "brief:read") || writesSection(actor, section);

/** Not found for who may not read it, forbidden for who reads it without writing. */
export function mustWriteSection(actor: Actor, section: SectionRecord | null): void {
  if (!readsSection(actor, section)) throw new NotFound();
  if (!writesSection(actor, section)) throw new Forbidden();
}

/** Whether this is a member at work who may be given a section. */
export async function writerAmong(actor: Actor, memberId: string): Promise<boolean> {
  const [member] = await db()
    .select({ role: t.members.role })
    .from(t.members)
    .where(and(eq(t.members.workspaceId, actor.workspaceId), eq(t.members.id, memberId), isNull(t.members.leftAt)));
  return member !== undefined && can(member.role, "brief:write-own");
}
