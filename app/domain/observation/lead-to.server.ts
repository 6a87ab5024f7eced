import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { runningIterationOf } from "#app/domain/program/running-iteration.server.ts";
import { find, mustBeOurs, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { insertStakeholder, type NewStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { insertUsage, type NewUsage } from "#app/domain/usage/add-usage.server.ts";
import type { LeadKind } from "./observation.ts";

export interface Lead {
  observationId: string;
  subjectKind: LeadKind;
  subjectId: string;
  /** The subject was born of the observation: its provenance says so, in the iteration that runs. */
  emerged?: boolean;
}

const TABLES = { usage: t.usages, stakeholder: t.stakeholders, hypothesis: t.hypotheses, "opening-item": t.openingItems } as const;

/** Says what an observation led to, among what is there already. */
export async function leadTo(actor: Actor, lead: Lead): Promise<void> {
  await write(actor.workspaceId, async () => {
    await insertLead(actor, lead);
    if (lead.emerged) await setEmerged(actor, lead);
  });
}

type Newcomer = Omit<NewStakeholder, "origin" | "originIterationId" | "originThrough" | "originSubjectId" | "programId"> & { observationId: string };

/** A stakeholder nobody had planned, who came through an observation. */
export async function addStakeholderThrough(actor: Actor, { observationId, ...stakeholder }: Newcomer): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    const { id } = await insertStakeholder(actor, { engagement: "contacted", ...stakeholder, ...(await provenanceThrough(actor, observationId)) });
    await insertLead(actor, { observationId, subjectKind: "stakeholder", subjectId: id });
    return { id };
  });
}

type NewUsageSeen = Omit<NewUsage, "origin" | "originIterationId" | "originThrough" | "originSubjectId" | "programId"> & { observationId: string };

/** A usage nobody had planned, seen through an observation. */
export async function addUsageThrough(actor: Actor, { observationId, ...usage }: NewUsageSeen): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    const { id } = await insertUsage(actor, { ...usage, ...(await provenanceThrough(actor, observationId)) });
    await insertLead(actor, { observationId, subjectKind: "usage", subjectId: id });
    return { id };
  });
}

/** Links inside the write of another use case, for a hypothesis or an opening item made there. */
export async function insertLead(actor: Actor, { observationId, subjectKind, subjectId }: Lead): Promise<void> {
  const { programId, iterationId } = await find(actor, t.observations, observationId);
  await mustBeOurs(actor, TABLES[subjectKind], "subject", [subjectId]);
  const { observationLeads: leads } = t;
  const twin = await db().$count(leads, and(eq(leads.workspaceId, actor.workspaceId), eq(leads.observationId, observationId), eq(leads.subjectId, subjectId)));
  if (twin > 0) throw refusal("subject", "leadTwice");
  await db().insert(leads).values({ workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId, observationId, subjectKind, subjectId });
  await audit(actor, { event: "linked", kind: "observation", id: observationId, programId, iterationId, field: subjectKind, after: subjectId });
}

/** Emerged in the iteration that runs, else in the observation's own; planned when it stands in none. */
async function provenanceThrough(actor: Actor, observationId: string) {
  const { programId, iterationId: own } = await find(actor, t.observations, observationId);
  const iterationId = (await runningIterationOf(actor, programId))?.id ?? own;
  if (!iterationId) return { programId };
  return { programId, origin: "emerged", originIterationId: iterationId, originThrough: "observation", originSubjectId: observationId } as const;
}

async function setEmerged(actor: Actor, { observationId, subjectKind, subjectId }: Lead): Promise<void> {
  const { programId, ...values } = await provenanceThrough(actor, observationId);
  const place = { programId, iterationId: values.originIterationId };
  const edit = { id: subjectId, values };
  if (subjectKind === "usage") await revise(actor, t.usages, { kind: "usage", ...place }, edit);
  if (subjectKind === "stakeholder") await revise(actor, t.stakeholders, { kind: "stakeholder", ...place }, edit);
  if (subjectKind === "hypothesis") await revise(actor, t.hypotheses, { kind: "hypothesis", ...place }, edit);
}
