import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import { namesOfMembers } from "#app/domain/member/queries.server.ts";
import type { programAt } from "#app/domain/program/queries.server.ts";
import { briefFacts } from "./brief-facts.server.ts";
import { CONTENT_FORMAT, type EditionContent, type FrozenSection } from "./edition-content.ts";
import { figuresOf } from "./figures.ts";
import { SECTION_KEYS } from "./section.ts";

type Program = Awaited<ReturnType<typeof programAt>>;

/** The note as it stands today, with today's data: what an edition would freeze. */
export async function draftContent(actor: Actor, program: Program, audience: DisclosureLevel): Promise<EditionContent> {
  const facts = await briefFacts(actor, program);
  return { format: CONTENT_FORMAT, number: null, audience, on: actor.today, issuer: actor.name, sections: await textsOf(actor, program.id), facts, figures: figuresOf(facts) };
}

async function textsOf(actor: Actor, programId: string): Promise<FrozenSection[]> {
  const { briefSections } = t;
  const rows = await db().select().from(briefSections).where(and(eq(briefSections.workspaceId, actor.workspaceId), eq(briefSections.programId, programId)));
  const owners = await namesOfMembers(actor, rows.flatMap(({ ownerMemberId }) => ownerMemberId ?? []));
  return SECTION_KEYS.map((key) => {
    const row = rows.find((one) => one.key === key);
    return { key, text: row?.text ?? "", ready: row?.ready ?? false, owner: owners.get(row?.ownerMemberId ?? "") || null };
  });
}
