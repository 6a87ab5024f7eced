import { and, eq, isNull, notInArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import type { KeptSecrets } from "./disclosure-check/disclosure-check.ts";
import type { BriefFacts } from "./facts.ts";

/** What an audience outside may not be told, to look for in the texts. Erased people have no name left to look for. */
export async function secretsFrom(actor: Actor, facts: BriefFacts, audience: DisclosureLevel): Promise<KeptSecrets> {
  return {
    legalRisks: facts.impacts.filter(({ legal }) => legal).map(({ statement }) => statement),
    people: await unnamedPeople(actor, audience),
    partners: facts.stakeholders.filter(({ us }) => !us).map((stakeholder) => stakeholder.name),
  };
}

/** Names of people who did not agree to be named to this audience outside. */
export async function unnamedPeople(actor: Actor, audience: DisclosureLevel): Promise<string[]> {
  const agreed = audience === "public" ? (["public"] as const) : (["network", "public"] as const);
  const { name, consent, workspaceId } = t.persons;
  const people = await db().select({ name }).from(t.persons).where(and(eq(workspaceId, actor.workspaceId), isNull(t.persons.deletedAt), notInArray(consent, [...agreed])));
  return people.map((person) => person.name);
}
