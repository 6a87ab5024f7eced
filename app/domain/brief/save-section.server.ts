import { and, desc, eq, gt, ne } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { Refusal } from "#app/domain/refusal/refusal.ts";
import { keepText, revisionOf } from "./keep-text.server.ts";
import { mergeTexts } from "./merge-texts.ts";
import { nameForOthers } from "./section-authors.server.ts";
import { mustWriteSection, sectionRecord, takeSection, type SectionRecord } from "./section-record.server.ts";
import { stateFor, textFor, withTextOf } from "./section-reader.server.ts";
import type { SectionKey, SectionState } from "./section.ts";
import type { SectionTextInput } from "./section-schema.ts";

export interface SavedSection {
  outcome: "saved" | "merged";
  revision: number;
  /** What the section holds now, as its author may read it. */
  text: string;
  /** Whose text this one was merged with. */
  with: string | null;
  state: SectionState;
}

type Place = { programId: string; key: SectionKey };

/**
 * Keeps what someone typed. A text that started from an older revision is merged with what came since; where both rewrote the
 * same words it is refused (409) with the text that is kept now, and nothing changes until a person has chosen.
 */
export async function saveSection(actor: Actor, { programId, key }: Place, input: SectionTextInput): Promise<SavedSection> {
  return write(actor.workspaceId, async () => {
    mustWriteSection(actor, await sectionRecord(actor, programId, key));
    const section = await takeSection(actor, programId, key);
    return input.choice === "theirs" ? keepBoth(actor, section, input.text) : keepTyped(actor, section, input);
  });
}

async function keepTyped(actor: Actor, section: SectionRecord, input: SectionTextInput): Promise<SavedSection> {
  const theirs = await textFor(actor, section);
  if (input.revision === section.textRevision || input.text === theirs) {
    return saved(actor, await keepText(actor, section, await withTextOf(actor, section, input.text), "typed"), null);
  }
  const base = await baseOf(actor, section, input);
  const merged = base === null ? null : mergeTexts(base, input.text, theirs);
  const author = await lastAuthor(actor, section, input.revision);
  if (merged === null) throw conflictWith(section, theirs, author);
  const kept = await keepText(actor, section, await withTextOf(actor, section, merged), base === theirs ? "typed" : "merged");
  return saved(actor, kept, author);
}

/** The other's text is chosen: the author's own goes to the history under it, for nothing typed is lost. */
async function keepBoth(actor: Actor, section: SectionRecord, text: string): Promise<SavedSection> {
  const own = await keepText(actor, section, await withTextOf(actor, section, text), "merged");
  return saved(actor, await keepText(actor, own, section.text, "restored"), null);
}

const saved = async (actor: Actor, section: SectionRecord, author: string | null): Promise<SavedSection> => ({
  outcome: author === null ? "saved" : "merged", revision: section.textRevision, text: await textFor(actor, section), with: author,
  state: await stateFor(actor, section),
});

/** What the author started from: the revision kept, else the text their page held. */
async function baseOf(actor: Actor, section: SectionRecord, { revision, base }: SectionTextInput): Promise<string | null> {
  if (revision === 0) return "";
  const kept = await revisionOf(actor, section, revision);
  return kept ? await textFor(actor, { ...section, text: kept.text }) : (base ?? null);
}

/** Who wrote last since a revision, besides the author: null when they only meet themselves. */
async function lastAuthor(actor: Actor, section: SectionRecord, since: number): Promise<string | null> {
  const { briefRevisions: revisions } = t;
  const [last] = await db()
    .select({ byToken: revisions.byToken })
    .from(revisions)
    .where(and(eq(revisions.workspaceId, actor.workspaceId), eq(revisions.sectionId, section.id), gt(revisions.number, since), ne(revisions.byToken, actor.token)))
    .orderBy(desc(revisions.number))
    .limit(1);
  return last ? nameForOthers(actor, last.byToken) : null;
}

const conflictWith = (section: SectionRecord, theirs: string, author: string | null) =>
  new Refusal({ text: { code: "sectionConflict" } }, 409, { revision: section.textRevision, values: { text: theirs, by: author ?? "" } });
