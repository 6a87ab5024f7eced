import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { decisionsOf, type DecisionView } from "#app/domain/decision/queries.server.ts";
import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import { ERASED_NAME } from "#app/domain/person/person.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import type { Language } from "#app/i18n/language.ts";
import type { BriefDocument } from "./brief-document.ts";
import { composeBrief } from "./compose-brief.ts";
import type { EditionContent } from "./edition-content.ts";
import { fingerprintOf } from "./fingerprint.server.ts";
import { withNames } from "./names-apart.ts";
import type { BriefWords } from "./words.ts";

export interface EditionLine {
  id: string;
  number: number;
  audience: DisclosureLevel;
  on: string;
  /** The version it bears on. */
  versionId: string | null;
  fingerprint: string;
  /** Given after it was issued, on what it asked; the latest first. */
  decisions: DecisionView[];
}

/** The editions of a programme, the latest first. For those inside. */
export async function editionsOf(actor: Actor, programId: string): Promise<EditionLine[]> {
  mustBeAllowed(actor, "brief:read");
  const { id, number, audience, on, versionId, fingerprint, workspaceId, programId: of } = t.briefEditions;
  const rows = await db().select({ id, number, audience, on, versionId, fingerprint }).from(t.briefEditions).where(and(eq(workspaceId, actor.workspaceId), eq(of, programId))).orderBy(desc(number));
  const decisions = await decisionsOn(actor, programId, rows.map((row) => row.id));
  return rows.map((row) => ({ ...row, decisions: decisions.get(row.id) ?? [] }));
}

async function decisionsOn(actor: Actor, programId: string, editionIds: readonly string[]): Promise<Map<string, DecisionView[]>> {
  const found = new Map<string, DecisionView[]>();
  if (editionIds.length === 0) return found;
  const { briefEditionDecisions: links } = t;
  const rows = await db().select({ editionId: links.editionId, decisionId: links.decisionId }).from(links)
    .where(and(eq(links.workspaceId, actor.workspaceId), inArray(links.editionId, [...editionIds]))).orderBy(desc(links.id));
  if (rows.length === 0) return found;
  const decisions = new Map((await decisionsOf(actor, programId)).map((decision) => [decision.id, decision]));
  for (const { editionId, decisionId } of rows) {
    const decision = decisions.get(decisionId);
    if (decision) found.set(editionId, [...(found.get(editionId) ?? []), decision]);
  }
  return found;
}

export interface EditionRead {
  id: string;
  number: number;
  on: string;
  issuedAt: Date;
  audience: DisclosureLevel;
  fingerprint: string;
  /** Whether the content is still the one that was issued. */
  intact: boolean;
  /** As it was frozen, with the names that stood in it. */
  content: EditionContent;
}

/** « 2 », as it stands in an address; anything else is not found. */
export const editionNumber = (text: string | undefined): number => {
  if (!/^[1-9]\d{0,5}$/.test(text ?? "")) throw new NotFound();
  return Number(text);
};

/** An edition of a programme, or NotFound. For those inside: a partner has none, whatever its audience. */
export async function editionAt(actor: Actor, programId: string, number: number, language: Language = actor.language): Promise<EditionRead> {
  mustBeAllowed(actor, "brief:read");
  const { briefEditions: editions } = t;
  const [row] = await db().select().from(editions).where(and(eq(editions.workspaceId, actor.workspaceId), eq(editions.programId, programId), eq(editions.number, number)));
  if (!row) throw new NotFound();
  return read(actor, row, language);
}

/** The last edition that those inside read, or null. */
export async function lastInsideEdition(actor: Actor, programId: string): Promise<EditionRead | null> {
  const { briefEditions: editions } = t;
  const [row] = await db().select().from(editions)
    .where(and(eq(editions.workspaceId, actor.workspaceId), eq(editions.programId, programId), inArray(editions.audience, ["comex", "team"]))).orderBy(desc(editions.number)).limit(1);
  return row ? read(actor, row, actor.language) : null;
}

async function read(actor: Actor, row: typeof t.briefEditions.$inferSelect, language: Language): Promise<EditionRead> {
  const { id, number, on, issuedAt, audience, fingerprint, content } = row;
  const { briefEditionNames: kept } = t;
  const names = await db().select({ token: kept.token, name: kept.name }).from(kept).where(and(eq(kept.workspaceId, actor.workspaceId), eq(kept.editionId, id))).orderBy(asc(kept.id));
  return { id, number, on, issuedAt, audience, fingerprint, intact: fingerprintOf(content) === fingerprint, content: withNames(JSON.parse(content) as EditionContent, names, ERASED_NAME[language]) };
}

/** An edition as a document in a language, for its own audience: from what it froze, and nothing else. */
export async function editionDocument(actor: Actor, program: { id: string }, number: number, words: BriefWords): Promise<BriefDocument> {
  const { content, audience, fingerprint } = await editionAt(actor, program.id, number, words.language);
  return composeBrief({ content, audience, words, fingerprint });
}
