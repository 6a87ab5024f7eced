import { eq, and } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { insertCommitment } from "#app/domain/commitment/add-commitment.server.ts";
import { COMMITMENT_STATES, MEANS_KINDS, type CommitmentState, type MeansKind } from "#app/domain/commitment/commitment.ts";
import { folded } from "#app/domain/form/slug.ts";
import { insertMeans } from "#app/domain/means/add-means.server.ts";
import { insertPerson } from "#app/domain/person/add-person.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { insertStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { CONSENTS } from "#app/domain/stakeholder/stakeholder.ts";
import { said } from "../proposal.ts";
import { entryOf } from "./lists.server.ts";
import type { Recorder, Taking } from "./taking.server.ts";

/** A person the reader said is somebody known is that one; else the one of this name in this organisation, else a new one. */
export const person: Recorder = async (taking, { row, fields }) => {
  const name = said(fields, "name");
  if (name === "") return { needs: "required" };
  const stakeholderId = await taking.stakeholderNamed(said(fields, "organisation"), row.sourceText);
  const sameAs = said(fields, "sameAs");
  const known = sameAs ? (await find(taking.actor, t.persons, sameAs)).id : await taking.personOf(name, stakeholderId);
  const id = known ?? (await insertPerson(taking.actor, { name, stakeholderId, skills: said(fields, "skills"), consent: CONSENTS.find((one) => one === fields.consent) ?? null })).id;
  if (!known) await taking.knowPerson(id, name, stakeholderId);
  if (fields.present === true) taking.present.push(id);
  if (fields.facilitator === true) taking.facilitator = id;
  return { kind: "person", id };
};

export const stakeholder: Recorder = async (taking, { row, fields }) => {
  const name = said(fields, "name");
  if (name === "") return { needs: "required" };
  const sameAs = said(fields, "sameAs");
  const known = sameAs ? (await find(taking.actor, t.stakeholders, sameAs)).id : await taking.stakeholderId(name);
  if (known) return { kind: "stakeholder", id: known };
  const { id } = await insertStakeholder(taking.actor, {
    name, programId: taking.programId, metOn: taking.metOn, ...taking.provenance(row.sourceText),
    categoryId: (await entryOf(taking, "category", said(fields, "category"), said(fields, "category")))?.id ?? null,
    nature: fields.nature === "informal" ? "informal" : "organisation",
    cv: said(fields, "cv"), experience: said(fields, "experience"), connection: said(fields, "connection"), howToEngage: said(fields, "howToEngage"),
  });
  await taking.knowStakeholder(id, name);
  return { kind: "stakeholder", id };
};

const isMeansKind = (word: string): word is MeansKind => (MEANS_KINDS as readonly string[]).includes(word);

/** Means belong to someone: the one named, else the sponsor of the programme. */
export const means: Recorder = async (taking, { row, text, fields }) => {
  const stakeholderId = (await taking.stakeholderNamed(said(fields, "stakeholder"), row.sourceText)) ?? (await sponsorOf(taking));
  if (!stakeholderId) return { needs: "meansOfWhom" };
  const [kind, label] = [said(fields, "kind"), (said(fields, "label") || text).slice(0, 300)];
  const { id, label: named } = t.means;
  const there = await db().select({ id, named }).from(t.means).where(and(eq(t.means.workspaceId, taking.actor.workspaceId), eq(t.means.stakeholderId, stakeholderId)));
  const known = there.find((one) => folded(one.named) === folded(label));
  const made = known ?? (await insertMeans(taking.actor, { stakeholderId, kind: isMeansKind(kind) ? kind : "equipment", label, disclosure: "team" }));
  return { kind: "means", id: made.id };
};

async function sponsorOf({ actor, programId }: Taking): Promise<string | null> {
  const [row] = await db()
    .select({ id: t.programRoles.stakeholderId })
    .from(t.programRoles)
    .where(and(eq(t.programRoles.workspaceId, actor.workspaceId), eq(t.programRoles.programId, programId), eq(t.programRoles.role, "sponsor")));
  return row?.id ?? null;
}

const isState = (word: string): word is CommitmentState => (COMMITMENT_STATES as readonly string[]).includes(word);

/** What someone offers; its amount in minor units or hundredths, null when nobody said it. */
export const commitment: Recorder = async (taking, { row, text, fields }) => {
  const stakeholderId = await taking.stakeholderNamed(said(fields, "stakeholder"), row.sourceText);
  if (!stakeholderId) return { needs: "commitmentOfWhom" };
  const [state, kind, label] = [said(fields, "state"), said(fields, "meansKind"), said(fields, "means")];
  const unit = fields.unit === "money" || fields.unit === "person-months" ? fields.unit : null;
  const made = await insertCommitment(taking.actor, {
    programId: taking.programId, stakeholderId, what: said(fields, "what") || text, constraint: said(fields, "constraint"),
    state: isState(state) ? state : "offered", unit, amount: unit && typeof fields.amount === "number" ? fields.amount : null,
    means: label === "" ? [] : [{ kind: isMeansKind(kind) ? kind : "equipment", label: label.slice(0, 300), disclosure: "team" }],
  });
  return { kind: "commitment", id: made.id };
};
