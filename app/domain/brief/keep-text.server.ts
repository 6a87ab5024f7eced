import { and, eq, gte, ne } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { ours } from "#app/domain/record/record.server.ts";
import { Refusal } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import { goesOn, type RevisionWay } from "./revision.ts";
import { LONGEST_SECTION } from "./section.ts";
import type { SectionRecord } from "./section-record.server.ts";

const { briefSections: sections, briefRevisions: revisions, briefPresences: presences } = t;

/**
 * Inside a write: keeps a text of a section, whole, and gives its revision. Who goes on typing goes on with their last one, as
 * long as nobody else may have started from it. A section that changes is a draft again. Refuses one that is too long.
 */
export async function keepText(actor: Actor, section: SectionRecord, text: string, how: RevisionWay): Promise<SectionRecord> {
  if (text === section.text) return section;
  if (text.length > LONGEST_SECTION) throw new Refusal({ text: { code: "sectionTooLong", params: { length: text.length, max: LONGEST_SECTION } } });
  const number = section.textRevision + 1;
  if (!(await goOn(actor, section, { text, how, number }))) await begin(actor, section, { text, how, number });
  const [kept] = await db().update(sections).set({ text, textRevision: number, ready: false }).where(ours(actor, sections, section.id)).returning();
  if (section.ready) await audit(actor, { event: "changed", kind: "brief-section", id: section.id, programId: section.programId, field: "ready", before: true, after: false });
  return kept as SectionRecord;
}

interface Kept { text: string; how: RevisionWay; number: number }

/** The last revision takes the text and a number of its own: who started from the old number is told that it moved. */
async function goOn(actor: Actor, section: SectionRecord, { text, how, number }: Kept): Promise<boolean> {
  const last = await revisionOf(actor, section, section.textRevision);
  if (!last || !goesOn(last, { text, how, at: actor.now, byToken: actor.token })) return false;
  const readers = and(eq(presences.workspaceId, actor.workspaceId), eq(presences.sectionId, section.id), ne(presences.memberId, actor.memberId), gte(presences.seenAt, last.at));
  if ((await db().$count(presences, readers)) > 0) return false;
  await db().update(revisions).set({ text, number, at: actor.now }).where(ours(actor, revisions, last.id));
  return true;
}

async function begin(actor: Actor, section: SectionRecord, { text, how, number }: Kept): Promise<void> {
  await db().insert(revisions).values({ id: newId(), workspaceId: actor.workspaceId, sectionId: section.id, number, text, at: actor.now, byToken: actor.token, how });
  await audit(actor, { event: "changed", kind: "brief-section", id: section.id, programId: section.programId, field: "text" });
}

/** One of the texts a section has had; null when nobody wrote it, or its author went on from it. */
export async function revisionOf(actor: Actor, section: Pick<SectionRecord, "id">, number: number) {
  const [row] = await db()
    .select()
    .from(revisions)
    .where(and(eq(revisions.workspaceId, actor.workspaceId), eq(revisions.sectionId, section.id), eq(revisions.number, number)));
  return row ?? null;
}
