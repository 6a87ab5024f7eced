import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";

const { projects, workshops, stakeholders, persons, projectMembers, projectItems, projectEvidence, openingItems, evidence, iterations } = t;

/** Outside the team one reads what the network may. */
const readable = (actor: Actor) => (can(actor.role, "program:read") ? undefined : inArray(projects.disclosure, ["network", "public"]));
const namedOutside = (actor: Actor) => (can(actor.role, "program:read") ? undefined : inArray(persons.consent, ["network", "public"]));

/** The projects of a programme, the latest first. */
export async function projectsOf(actor: Actor, programId: string) {
  const { id, name, description, state, added } = projects;
  const inside = can(actor.role, "program:read");
  const rows = await db()
    .select({ id, name, description, state, added, workshop: workshops.title, overContractor: stakeholders.name })
    .from(projects)
    .leftJoin(workshops, eq(workshops.id, projects.workshopId))
    .leftJoin(stakeholders, eq(stakeholders.id, projects.overContractorId))
    .where(and(eq(projects.workspaceId, actor.workspaceId), eq(projects.programId, programId), isNull(projects.deletedAt), readable(actor)))
    .orderBy(desc(id));
  // Workshops are the team's.
  return rows.map((row) => (inside ? row : { ...row, workshop: null }));
}

/** The projects a stakeholder built on top of what was opened. */
export async function projectsOver(actor: Actor, stakeholderId: string) {
  return db()
    .select({ id: projects.id, name: projects.name, added: projects.added, state: projects.state })
    .from(projects)
    .where(and(eq(projects.workspaceId, actor.workspaceId), eq(projects.overContractorId, stakeholderId), isNull(projects.deletedAt), readable(actor)))
    .orderBy(desc(projects.id));
}

/** The projects that came out of an event. */
export async function projectsFrom(actor: Actor, workshopId: string) {
  return db()
    .select({ id: projects.id, name: projects.name, state: projects.state })
    .from(projects)
    .where(and(eq(projects.workspaceId, actor.workspaceId), eq(projects.workshopId, workshopId), isNull(projects.deletedAt)))
    .orderBy(asc(projects.id));
}

/** A project with its team, the opening items it uses and the evidence it produced; NotFound for who may not read it. */
export async function projectSheet(actor: Actor, id: string) {
  const row = await find(actor, projects, id);
  const inside = can(actor.role, "program:read");
  if (!inside && row.disclosure === "team") throw new NotFound();
  const [team, items, facts] = await Promise.all([
    db().select({ id: persons.id, name: persons.name, lead: projectMembers.lead, stakeholder: stakeholders.name }).from(projectMembers)
      .innerJoin(persons, eq(persons.id, projectMembers.personId)).leftJoin(stakeholders, eq(stakeholders.id, persons.stakeholderId))
      .where(and(eq(projectMembers.workspaceId, actor.workspaceId), eq(projectMembers.projectId, id), namedOutside(actor))).orderBy(desc(projectMembers.lead), asc(persons.searchText)),
    db().select({ id: openingItems.id, name: openingItems.name }).from(projectItems).innerJoin(openingItems, eq(openingItems.id, projectItems.openingItemId))
      .where(and(eq(projectItems.workspaceId, actor.workspaceId), eq(projectItems.projectId, id), isNull(openingItems.deletedAt), inside ? undefined : inArray(openingItems.disclosure, ["network", "public"]))).orderBy(asc(openingItems.name)),
    inside ? evidenceOfProject(actor, id) : [],
  ]);
  const { programId, name, description, state, disclosure, workshopId, pairId, overContractorId, added, revision } = row;
  return { id, programId, name, description, state, disclosure, workshopId: inside ? workshopId : null, pairId: inside ? pairId : null, overContractorId, added, revision, team, items, evidence: facts };
}

const evidenceOfProject = (actor: Actor, id: string) =>
  db().select({ id: evidence.id, fact: evidence.fact, source: evidence.source, on: evidence.on, iterationId: evidence.iterationId }).from(projectEvidence)
    .innerJoin(evidence, eq(evidence.id, projectEvidence.evidenceId))
    .where(and(eq(projectEvidence.workspaceId, actor.workspaceId), eq(projectEvidence.projectId, id), isNull(evidence.deletedAt))).orderBy(desc(evidence.on));

const MOST_FACTS = 100;

/** The facts of a programme to choose from, the latest first, at most 100. */
export async function evidenceChoices(actor: Actor, programId: string) {
  return db()
    .select({ id: evidence.id, fact: evidence.fact, on: evidence.on })
    .from(evidence)
    .innerJoin(iterations, eq(iterations.id, evidence.iterationId))
    .where(and(eq(evidence.workspaceId, actor.workspaceId), eq(iterations.programId, programId), isNull(evidence.deletedAt)))
    .orderBy(desc(evidence.on), desc(evidence.id))
    .limit(MOST_FACTS);
}
