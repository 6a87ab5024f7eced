import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { isNamedOutside } from "#app/domain/person/person.ts";

/** The words heard in a programme. Outside the team: those with consent at network or public level, naming only who consented to be named. */
export async function quotesOf(actor: Actor, programId: string) {
  const outside = !can(actor.role, "program:read");
  const { id, text, author, authorPersonId, consent, disclosure, workshopId, revision } = t.quotes;
  const rows = await db()
    .select({ id, text, author, authorPersonId, consent, disclosure, workshopId, revision, person: t.persons.name, personConsent: t.persons.consent, workshop: t.workshops.title })
    .from(t.quotes)
    .leftJoin(t.persons, eq(t.persons.id, authorPersonId))
    .leftJoin(t.workshops, eq(t.workshops.id, workshopId))
    .where(and(
      eq(t.quotes.workspaceId, actor.workspaceId), eq(t.quotes.programId, programId), isNull(t.quotes.deletedAt),
      outside ? and(eq(consent, true), inArray(disclosure, ["network", "public"])) : undefined,
    ))
    .orderBy(desc(id));
  return rows.map(({ personConsent, person, workshop, ...row }) => {
    if (!outside) return { ...row, workshop, said: person ?? row.author };
    const named = person === null ? row.author : personConsent && isNamedOutside(personConsent) ? person : "";
    return { ...row, author: "", authorPersonId: null, workshopId: null, workshop: null, said: named };
  });
}
export type QuoteRow = Awaited<ReturnType<typeof quotesOf>>[number];
