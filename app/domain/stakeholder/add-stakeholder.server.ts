import { and, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import type { Engagement } from "#app/domain/engagement/engagement.ts";
import { create } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { dayOfFact, recordState } from "#app/domain/state-change/record-state.server.ts";
import { checkedProvenance, type ProvenanceInput } from "./checked-provenance.server.ts";
import { setOtherCategories } from "./other-categories.server.ts";
import { requireCategory } from "./require-category.server.ts";
import type { StakeholderNature } from "./stakeholder.ts";

export interface NewStakeholder extends ProvenanceInput {
  name: string;
  categoryId?: string | null;
  otherCategoryIds?: string[];
  nature?: StakeholderNature;
  competitor?: boolean;
  cv?: string;
  experience?: string;
  connection?: string;
  howToEngage?: string;
  /** Identified when not said. */
  engagement?: Engagement | null;
  engagementOn?: string | null;
  /** The day the team first met them; the day of the engagement when that is more than identified. */
  metOn?: string | null;
  programId?: string | null;
}

/** A stakeholder of the workspace. Refuses a name that is in the directory already. */
export async function addStakeholder(actor: Actor, input: NewStakeholder): Promise<{ id: string }> {
  return write(actor.workspaceId, () => insertStakeholder(actor, input));
}

/** The same, inside the write of another use case. */
export async function insertStakeholder(actor: Actor, input: NewStakeholder): Promise<{ id: string }> {
  await requireNewName(actor, input.name);
  await requireCategory(actor, input.categoryId);
  const provenance = await checkedProvenance(actor, input);
  const values = { ...textsOf(input), ...datesOf(actor, input), ...provenance };
  const place = { kind: "stakeholder", programId: input.programId, iterationId: provenance.originIterationId } as const;
  const { id } = await create(actor, t.stakeholders, place, values);
  await setOtherCategories(actor, id, (input.otherCategoryIds ?? []).filter((category) => category !== input.categoryId));
  await recordState(actor, { kind: "stakeholder", id }, { state: values.engagement, on: values.engagementOn ?? actor.today });
  return { id };
}

function textsOf(input: NewStakeholder) {
  const { name, categoryId = null, nature = "organisation", competitor = false, cv = "", experience = "", connection = "", howToEngage = "" } = input;
  return { name, searchText: folded(name), categoryId, nature, competitor, cv, experience, connection, howToEngage };
}

function datesOf(actor: Actor, input: NewStakeholder) {
  const engagement = input.engagement ?? "identified";
  const on = dayOfFact(actor, input.engagementOn, "engagementOn");
  const met = input.metOn ? dayOfFact(actor, input.metOn, "metOn") : null;
  return { engagement, engagementOn: on, metOn: met ?? (engagement === "identified" ? null : on) };
}

export async function requireNewName(actor: Actor, name: string, exceptId?: string): Promise<void> {
  const rows = await db()
    .select({ id: t.stakeholders.id })
    .from(t.stakeholders)
    .where(and(eq(t.stakeholders.workspaceId, actor.workspaceId), eq(t.stakeholders.searchText, folded(name)), isNull(t.stakeholders.deletedAt)));
  if (rows.some((row) => row.id !== exceptId)) throw refusal("name", "stakeholderTwice", { name });
}
