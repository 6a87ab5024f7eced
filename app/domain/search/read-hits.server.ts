import { and, eq, inArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audiencesOf } from "./audience.ts";
import type { Draft } from "./draft.ts";
import { isSearched, SOURCES } from "./sources.server.ts";

/** A record found, as the page names it and leads to it. */
export interface Hit extends Pick<Draft, "id" | "number" | "letter" | "usage" | "pair" | "at" | "iterationId"> {
  kind: string;
  /** User text; a seeded name is in `usage` or `pair`. */
  title: string;
  program: { slug: string; name: string } | null;
}

/** The records of a page of results as they are now, in the order given; one that is gone meanwhile is left out. */
export async function readHits(actor: Actor, found: readonly { kind: string; subjectId: string }[]): Promise<Hit[]> {
  const kinds = [...new Set(found.map(({ kind }) => kind))].filter(isSearched);
  const read = await Promise.all(kinds.map(async (kind) => {
    const ids = found.filter((one) => one.kind === kind).map(({ subjectId }) => subjectId);
    return (await SOURCES[kind]({ workspaceId: actor.workspaceId, ids })).map((draft) => ({ kind, draft }));
  }));
  const drafts = new Map(read.flat().map((one) => [one.draft.id, one]));
  const programs = await programsOf(actor, read.flat().map(({ draft }) => draft));
  return found.flatMap(({ subjectId }) => {
    const one = drafts.get(subjectId);
    return one ? [hitOf(actor, one, programs)] : [];
  });
}

function hitOf(actor: Actor, { kind, draft }: { kind: string; draft: Draft }, programs: ReadonlyMap<string, { slug: string; name: string }>): Hit {
  const { id, number, letter, usage, pair, at, iterationId } = draft;
  const readable = new Set<string>(audiencesOf(actor));
  const title = draft.passages.find(({ audience }) => readable.has(audience))?.title ?? "";
  // Outside, someone is read on the sheet of their stakeholder; inside they have a page of their own.
  const standsOn = kind === "person" && actor.role !== "partner" ? null : at;
  return { kind, id, number, letter, usage, pair, at: standsOn, iterationId, title, program: programs.get(draft.programId ?? iterationId ?? "") ?? null };
}

/** Programmes by their own id, and by that of an iteration of theirs. */
async function programsOf(actor: Actor, drafts: readonly Draft[]): Promise<Map<string, { slug: string; name: string }>> {
  const { programs, iterations } = t;
  const ids = drafts.flatMap(({ programId }) => programId ?? []);
  const iterationIds = drafts.flatMap(({ programId, iterationId }) => (programId === null && iterationId ? [iterationId] : []));
  const program = { slug: programs.slug, name: programs.name };
  const [own, through] = await Promise.all([
    ids.length === 0 ? [] : db().select({ id: programs.id, program }).from(programs).where(and(eq(programs.workspaceId, actor.workspaceId), inArray(programs.id, ids))),
    iterationIds.length === 0 ? [] : db().select({ id: iterations.id, program }).from(iterations).innerJoin(programs, eq(programs.id, iterations.programId))
      .where(and(eq(iterations.workspaceId, actor.workspaceId), inArray(iterations.id, iterationIds))),
  ]);
  return new Map([...own, ...through].map((row) => [row.id, row.program]));
}
