import { and, eq, gt, ne } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { namesOfMembers } from "#app/domain/member/queries.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import { readsSection, sectionRecord, takeSection, writesSection, type SectionRecord } from "./section-record.server.ts";
import { textFor } from "./section-reader.server.ts";
import type { SectionKey } from "./section.ts";
import { nameForOthers } from "./section-authors.server.ts";
import { revisionOf } from "./keep-text.server.ts";

/** Heard of within so long, someone has the section open. */
const PRESENT_MS = 45_000;
const { briefPresences: presences } = t;

/** Opens a section: it has a record from then on, and whoever may write it is there. Not found for who may not read it. */
export async function openSection(actor: Actor, programId: string, key: SectionKey): Promise<void> {
  await write(actor.workspaceId, async () => {
    if (!readsSection(actor, await sectionRecord(actor, programId, key))) throw new NotFound();
    await beThere(actor, await takeSection(actor, programId, key));
  });
}

export interface Heard {
  /** Who else has it open: names, « » for someone of the team when a partner asks. */
  others: string[];
  revision: number;
  /** What it holds now, when that is not what the page started from. */
  moved: { text: string; by: string; own: boolean } | null;
}

/** Says that someone still has the section open, and hears who else has, and what changed since their revision. */
export async function hear(actor: Actor, programId: string, key: SectionKey, revision: number): Promise<Heard> {
  const section = await write(actor.workspaceId, async () => {
    const there = await sectionRecord(actor, programId, key);
    if (!there || !readsSection(actor, there)) throw new NotFound();
    await beThere(actor, there);
    return there;
  });
  return { others: await othersIn(actor, section.id), revision: section.textRevision, moved: section.textRevision === revision ? null : await movedTo(actor, section) };
}

async function beThere(actor: Actor, section: SectionRecord): Promise<void> {
  if (!writesSection(actor, section)) return;
  await db()
    .insert(presences)
    .values({ id: newId(), workspaceId: actor.workspaceId, sectionId: section.id, memberId: actor.memberId, seenAt: actor.now })
    .onConflictDoUpdate({ target: [presences.sectionId, presences.memberId], set: { seenAt: actor.now } });
}

async function movedTo(actor: Actor, section: SectionRecord): Promise<Heard["moved"]> {
  const last = await revisionOf(actor, section, section.textRevision);
  const token = last?.byToken ?? "";
  return { text: await textFor(actor, section), by: await nameForOthers(actor, token), own: token === actor.token };
}

/** Who else was heard of lately. A partner hears that someone is there, not who. */
export async function othersIn(actor: Actor, sectionId: string): Promise<string[]> {
  const since = new Date(actor.now.getTime() - PRESENT_MS);
  const rows = await db()
    .select({ memberId: presences.memberId })
    .from(presences)
    .where(and(eq(presences.workspaceId, actor.workspaceId), eq(presences.sectionId, sectionId), ne(presences.memberId, actor.memberId), gt(presences.seenAt, since)));
  if (!can(actor.role, "member:read")) return rows.length > 0 ? [""] : [];
  const names = await namesOfMembers(actor, rows.map(({ memberId }) => memberId));
  return rows.map(({ memberId }) => names.get(memberId) ?? "").sort();
}
