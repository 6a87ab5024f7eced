import { and, asc, eq, isNull, ne } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { isLegalRisk } from "#app/domain/disclosure/disclosure.ts";
import { usOf } from "#app/domain/program/queries.server.ts";
import { tellsKept, type KeptSecrets } from "./disclosure-check/disclosure-check.ts";
import { withheldLines } from "./disclosure-check/withheld-lines.ts";
import type { SectionRecord } from "./section-record.server.ts";
import { unnamedPeople } from "./secrets.server.ts";

const { briefRevisions: revisions, impacts, listEntries, stakeholders } = t;

/**
 * Lines of a section, from 0, that stand in a passage for the network and yet may not be told to a partner: a typed loss, a legal
 * risk, someone who did not agree, the figure of another. Nobody is kept from what they wrote themselves.
 */
export async function withheldFrom(actor: Actor, section: SectionRecord): Promise<ReadonlySet<number>> {
  const secrets = await secretsKeptFrom(actor, section.programId);
  const lines = section.text.split("\n");
  const withheld = (mine: (line: string) => boolean) =>
    withheldLines(section, (told) => tellsKept(told, secrets), (at) => at.every((index) => mine(lines[index] ?? "")));
  if (withheld(() => false).size === 0) return new Set();
  const authors = await firstAuthors(actor, section.id);
  return withheld((line) => line.trim() === "" || authors.get(line) === actor.token);
}

/** Who first wrote each line: a line that someone else changed since is theirs. */
async function firstAuthors(actor: Actor, sectionId: string): Promise<Map<string, string>> {
  const rows = await db()
    .select({ text: revisions.text, byToken: revisions.byToken })
    .from(revisions)
    .where(and(eq(revisions.workspaceId, actor.workspaceId), eq(revisions.sectionId, sectionId)))
    .orderBy(asc(revisions.number));
  const authors = new Map<string, string>();
  for (const { text, byToken } of rows) for (const line of text.split("\n")) if (!authors.has(line)) authors.set(line, byToken);
  return authors;
}

async function secretsKeptFrom(actor: Actor, programId: string): Promise<KeptSecrets> {
  const risks = await db()
    .select({ statement: impacts.statement, kind: impacts.kind, lensCode: listEntries.seedKey })
    .from(impacts)
    .leftJoin(listEntries, eq(listEntries.id, impacts.lensId))
    .where(and(eq(impacts.workspaceId, actor.workspaceId), eq(impacts.programId, programId), isNull(impacts.deletedAt)));
  const others = await db()
    .select({ id: stakeholders.id, name: stakeholders.name })
    .from(stakeholders)
    .where(and(eq(stakeholders.workspaceId, actor.workspaceId), isNull(stakeholders.deletedAt), ne(stakeholders.id, actor.stakeholderId ?? "")));
  const us = new Set((await usOf(actor, programId)).map(({ id }) => id));
  return {
    legalRisks: risks.filter(isLegalRisk).map(({ statement }) => statement),
    people: await unnamedPeople(actor, "network"),
    partners: others.filter(({ id }) => !us.has(id)).map(({ name }) => name),
  };
}
