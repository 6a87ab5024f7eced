import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { ProgramShell } from "./program-shell.ts";
import { can } from "#app/domain/access/permissions.ts";
import { SECTION_KEYS } from "#app/domain/brief/section.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";

/** The programme at this address, or NotFound. */
export async function programAt(actor: Actor, slug: string | undefined) {
  const bySlug = prepared("programBySlug", (db) =>
    db
      .select()
      .from(t.programs)
      .where(and(eq(t.programs.workspaceId, sql.placeholder("workspace")), eq(t.programs.slug, sql.placeholder("slug")))));
  const [program] = await bySlug.execute({ workspace: actor.workspaceId, slug: slug ?? "" });
  if (!program) throw new NotFound();
  return program;
}

export async function programById(actor: Actor, id: string) {
  const [program] = await db().select().from(t.programs).where(and(eq(t.programs.workspaceId, actor.workspaceId), eq(t.programs.id, id)));
  if (!program) throw new NotFound();
  return program;
}

export async function programsOf(actor: Actor) {
  return db()
    .select({ id: t.programs.id, slug: t.programs.slug, name: t.programs.name, purpose: t.programs.purpose })
    .from(t.programs)
    .where(eq(t.programs.workspaceId, actor.workspaceId))
    .orderBy(asc(t.programs.name));
}

/** The sponsor and the facilitator: « us » in any figure. */
export async function usOf(actor: Actor, programId: string) {
  return db()
    .select({ id: t.stakeholders.id, name: t.stakeholders.name, role: t.programRoles.role })
    .from(t.programRoles)
    .innerJoin(t.stakeholders, eq(t.stakeholders.id, t.programRoles.stakeholderId))
    .where(and(eq(t.programRoles.workspaceId, actor.workspaceId), eq(t.programRoles.programId, programId)));
}

export async function versionsOf(actor: Actor, programId: string) {
  const versions = prepared("versionsOfProgram", (db) =>
    db
      .select()
      .from(t.resourceVersions)
      .where(and(eq(t.resourceVersions.workspaceId, sql.placeholder("workspace")), eq(t.resourceVersions.programId, sql.placeholder("program"))))
      .orderBy(asc(t.resourceVersions.position)));
  return versions.execute({ workspace: actor.workspaceId, program: programId });
}

export async function iterationsOf(actor: Actor, programId: string) {
  const iterations = prepared("iterationsOfProgram", (db) =>
    db
      .select()
      .from(t.iterations)
      .where(and(eq(t.iterations.workspaceId, sql.placeholder("workspace")), eq(t.iterations.programId, sql.placeholder("program"))))
      .orderBy(asc(t.iterations.number)));
  return iterations.execute({ workspace: actor.workspaceId, program: programId });
}

export async function shellOf(actor: Actor, program: { id: string; slug: string; name: string; currency: string }): Promise<ProgramShell> {
  const { id, slug, name, currency } = program;
  const [live, lines, lastLine, sections] = await Promise.all([liveIteration(actor, id), linesToSort(actor, id), lastLineOf(actor, id), sectionsGivenTo(actor, id)]);
  return { id, slug, name, currency, iteration: live, toSort: lines, lastLine, sections };
}

async function liveIteration(actor: Actor, programId: string): Promise<ProgramShell["iteration"]> {
  const unclosed = prepared("unclosedIterations", (db) =>
    db
      .select({ id: t.iterations.id, number: t.iterations.number, state: t.iterations.state })
      .from(t.iterations)
      .where(and(eq(t.iterations.workspaceId, sql.placeholder("workspace")), eq(t.iterations.programId, sql.placeholder("program")), inArray(t.iterations.state, ["draft", "running"]))));
  const rows = await unclosed.execute({ workspace: actor.workspaceId, program: programId });
  const live = rows.find(({ state }) => state === "running") ?? rows.at(0);
  return live ? { id: live.id, number: live.number, state: live.state as "draft" | "running" } : null;
}

async function linesToSort(actor: Actor, programId: string): Promise<number> {
  return db().$count(t.capturedLines, unsortedLines(actor, programId));
}

async function lastLineOf(actor: Actor, programId: string): Promise<string | null> {
  if (!can(actor.role, "capture:write")) return null;
  const [last] = await db()
    .select({ text: t.capturedLines.text })
    .from(t.capturedLines)
    .where(unsortedLines(actor, programId))
    .orderBy(desc(t.capturedLines.createdAt), desc(t.capturedLines.position))
    .limit(1);
  return last?.text ?? null;
}

/** The sections of the note that a partner writes. Those inside read every one, and need no way to theirs. */
async function sectionsGivenTo(actor: Actor, programId: string): Promise<string[]> {
  if (can(actor.role, "brief:read")) return [];
  const { briefSections: sections } = t;
  const given = and(eq(sections.workspaceId, actor.workspaceId), eq(sections.programId, programId), eq(sections.ownerMemberId, actor.memberId));
  const keys = new Set((await db().select({ key: sections.key }).from(sections).where(given)).map(({ key }) => key));
  return SECTION_KEYS.filter((key) => keys.has(key));
}

/** The captured lines of a programme that nobody has sorted yet: they count for nothing. */
export const unsortedLines = (actor: Actor, programId: string) =>
  and(
    eq(t.capturedLines.workspaceId, actor.workspaceId),
    eq(t.capturedLines.programId, programId),
    isNull(t.capturedLines.sortedAt),
    isNull(t.capturedLines.deletedAt),
  );
