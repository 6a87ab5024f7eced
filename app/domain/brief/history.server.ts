import { and, desc, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";
import { dayIn, hourIn } from "#app/platform/day-in-zone.ts";
import { difference, type DifferencePart } from "./difference.ts";
import { keepText, revisionOf } from "./keep-text.server.ts";
import type { RevisionWay } from "./revision.ts";
import type { SectionKey } from "./section.ts";
import { namesByToken } from "./section-authors.server.ts";
import { sectionRecord, takeSection } from "./section-record.server.ts";

const { briefRevisions: revisions } = t;
const MOST = 200;

export interface RevisionLine {
  number: number;
  day: string;
  time: string;
  /** « » for someone erased. */
  by: string;
  how: RevisionWay;
  /** Characters of the text. */
  length: number;
}

/** Every text a section has had, the latest first; none when nobody touched it. Not found for a partner, of their own section too. */
export async function revisionsOf(actor: Actor, programId: string, key: SectionKey): Promise<RevisionLine[]> {
  if (!can(actor.role, "brief:read")) throw new NotFound();
  const section = await sectionRecord(actor, programId, key);
  if (!section) return [];
  const rows = await db()
    .select()
    .from(revisions)
    .where(and(eq(revisions.workspaceId, actor.workspaceId), eq(revisions.sectionId, section.id)))
    .orderBy(desc(revisions.number))
    .limit(MOST);
  const names = await namesByToken(actor, rows.map(({ byToken }) => byToken));
  return rows.map(({ number, at, byToken, how, text }) => ({ number, day: dayIn(actor.timeZone, at), time: hourIn(actor.timeZone, at), by: names.get(byToken) ?? "", how, length: text.length }));
}

/** The history, and what changed between the two texts asked for: the last one and the one before it when not said. */
export async function historyPage(actor: Actor, programId: string, key: SectionKey, asked: { from: string | null; to: string | null }) {
  const lines = await revisionsOf(actor, programId, key);
  const known = (number: string | null) => lines.find((line) => String(line.number) === number)?.number;
  const to = known(asked.to) ?? lines[0]?.number ?? 0;
  const from = asked.from === "0" ? 0 : (known(asked.from) ?? lines.find(({ number }) => number < to)?.number ?? 0);
  return { revisions: lines, between: { from, to }, parts: to === 0 ? [] : await differenceBetween(actor, programId, key, { from, to }) };
}

/** What changed between two texts of a section; 0 is the empty page it began as. */
export async function differenceBetween(actor: Actor, programId: string, key: SectionKey, between: { from: number; to: number }): Promise<DifferencePart[]> {
  if (!can(actor.role, "brief:read")) throw new NotFound();
  const section = await sectionRecord(actor, programId, key);
  if (!section) throw new NotFound();
  const textAt = async (number: number) => (number === 0 ? "" : ((await revisionOf(actor, section, number)) ?? notFound()).text);
  return difference(await textAt(between.from), await textAt(between.to));
}

const notFound = (): never => {
  throw new NotFound();
};

/** Brings an earlier text back, as a revision like any other: what it replaces stays in the history. */
export async function restoreRevision(actor: Actor, { programId, key }: { programId: string; key: SectionKey }, { number }: { number: number }): Promise<void> {
  if (!can(actor.role, "brief:read")) throw new NotFound();
  if (!can(actor.role, "brief:write")) throw new Forbidden();
  await write(actor.workspaceId, async () => {
    const section = await takeSection(actor, programId, key);
    const earlier = await revisionOf(actor, section, number);
    if (!earlier) throw new NotFound();
    await keepText(actor, section, earlier.text, "restored");
  });
}
