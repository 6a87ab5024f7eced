import { and, desc, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import { programById } from "#app/domain/program/queries.server.ts";
import { conflict, refusal } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import { canonicalJson } from "./canonical-json.ts";
import { disclosureFaults } from "./disclosure-check/disclosure-check.ts";
import { draftContent } from "./draft-content.server.ts";
import type { EditionContent } from "./edition-content.ts";
import { fingerprintOf } from "./fingerprint.server.ts";
import { knownNames } from "./known-names.server.ts";
import { namesApart, type KnownName } from "./names-apart.ts";
import { secretsFrom } from "./secrets.server.ts";
import type { BriefWords } from "./words.ts";

export interface IssueInput {
  programId: string;
  audience: DisclosureLevel;
  /** The number of the last edition the person saw; 0 for none. Somebody else may have issued one since. */
  after: number;
}

/** Freezes the note as the next edition, in one transaction: texts, facts, figures, fingerprint. Refuses an empty note, and what these readers may not be told. */
export async function issueEdition(actor: Actor, { programId, audience, after }: IssueInput, words: BriefWords): Promise<{ id: string; number: number }> {
  mustBeAllowed(actor, "brief:issue");
  return write(actor.workspaceId, async () => {
    const program = await programById(actor, programId);
    const last = await lastNumber(actor, programId);
    if (last !== after) throw conflict("", "editionMeanwhile", { number: last });
    const content = { ...(await draftContent(actor, program, audience)), number: last + 1 };
    await refuseWhatMayNotBeIssued(actor, content, words);
    const id = await freeze(actor, programId, content);
    await audit(actor, { event: "issued", kind: "edition", id, programId, iterationId: content.facts.iteration?.id ?? null, field: "number", after: content.number });
    return { id, number: content.number };
  });
}

async function lastNumber(actor: Actor, programId: string): Promise<number> {
  const { number, workspaceId, programId: of } = t.briefEditions;
  const [last] = await db().select({ number }).from(t.briefEditions).where(and(eq(workspaceId, actor.workspaceId), eq(of, programId))).orderBy(desc(number)).limit(1);
  return last?.number ?? 0;
}

async function refuseWhatMayNotBeIssued(actor: Actor, { facts, figures, sections, audience }: EditionContent, words: BriefWords): Promise<void> {
  if (sections.every(({ text }) => text.trim() === "")) throw refusal("", "editionEmpty");
  const faults = disclosureFaults({ facts, figures, audience, words }, sections, await secretsFrom(actor, facts, audience));
  if (faults.length > 0) throw refusal("", "editionDisclosure", { faults: faults.length });
}

async function freeze(actor: Actor, programId: string, whole: EditionContent & { number: number }): Promise<string> {
  const { content, names } = namesApart(whole, await knownNames(actor));
  const canonical = canonicalJson(content);
  const { asked, opening } = content.facts.view;
  const subject = asked.request?.subject;
  const id = newId();
  await db().insert(t.briefEditions).values({
    id, workspaceId: actor.workspaceId, programId, number: whole.number, audience: whole.audience, on: whole.on, issuedAt: actor.now, issuedBy: actor.token,
    iterationId: content.facts.iteration?.id ?? null, versionId: subject?.kind === "version" ? subject.id : (opening?.to.id ?? null),
    content: canonical, fingerprint: fingerprintOf(canonical),
  });
  await keepNames(actor, id, names);
  return id;
}

async function keepNames(actor: Actor, editionId: string, names: readonly KnownName[]): Promise<void> {
  if (names.length === 0) return;
  await db().insert(t.briefEditionNames).values(names.map(({ token, name }) => ({ id: newId(), workspaceId: actor.workspaceId, editionId, token, name })));
}
