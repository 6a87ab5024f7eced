import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Engagement } from "#app/domain/engagement/engagement.ts";
import { create, find, mustBeOurs } from "#app/domain/record/record.server.ts";
import { conflict, refusal } from "#app/domain/refusal/refusal.ts";
import { dayOfFact, recordState } from "#app/domain/state-change/record-state.server.ts";
import { checkedProvenance, type ProvenanceInput } from "#app/domain/stakeholder/checked-provenance.server.ts";
import { requireCategory } from "#app/domain/stakeholder/require-category.server.ts";
import { requireLiveUsage } from "#app/domain/usage/add-usage.server.ts";
import { childPairRefusal, targetRefusal, type ChildPairRefusal } from "./pair-target.ts";

export interface NewPair extends ProvenanceInput {
  programId: string;
  usageId: string;
  /** Exactly one of a stakeholder or a category. */
  stakeholderId?: string | null;
  categoryId?: string | null;
  /** The category pair it is a child of. */
  parentId?: string | null;
  connection?: string;
  engagement?: Engagement | null;
  engagementOn?: string | null;
}

/** A usage with a stakeholder or a category, once per programme. */
export async function addPair(actor: Actor, input: NewPair): Promise<{ id: string }> {
  return write(actor.workspaceId, () => insertPair(actor, input));
}

/** The same, inside the write of another use case. */
export async function insertPair(actor: Actor, input: NewPair): Promise<{ id: string }> {
  const { programId, usageId, stakeholderId = null, categoryId = null, parentId = null, connection = "", engagement, engagementOn } = input;
  const pair = { programId, usageId, stakeholderId, categoryId, parentId };
  await find(actor, t.programs, programId);
  await requireParts(actor, pair);
  await requireOnce(actor, pair);
  const provenance = await checkedProvenance(actor, input);
  const state = { engagement: engagement ?? "identified", engagementOn: dayOfFact(actor, engagementOn, "engagementOn") };
  const place = { kind: "pair", programId, iterationId: provenance.originIterationId } as const;
  const { id } = await create(actor, t.pairs, place, { ...pair, connection, ...state, ...provenance });
  await recordState(actor, { kind: "pair", id }, { state: state.engagement, on: state.engagementOn });
  return { id };
}

type Parts = { programId: string; usageId: string; stakeholderId: string | null; categoryId: string | null; parentId: string | null };

async function requireParts(actor: Actor, pair: Parts): Promise<void> {
  const target = targetRefusal(pair);
  if (target) throw refusal("stakeholderId", target === "no-target" ? "pairNoTarget" : "pairTwoTargets");
  await requireLiveUsage(actor, pair.usageId, "usageId");
  await mustBeOurs(actor, t.stakeholders, "stakeholderId", [pair.stakeholderId]);
  await requireCategory(actor, pair.categoryId);
  if (pair.parentId) await requireParent(actor, pair, pair.parentId);
}

const PARENT_CODES = {
  "parent-not-a-category-pair": "childParentNotCategory",
  "child-not-a-stakeholder-pair": "childNotStakeholder",
  "other-usage": "childOtherUsage",
} as const satisfies Record<ChildPairRefusal, string>;

async function requireParent(actor: Actor, child: Parts, parentId: string): Promise<void> {
  await mustBeOurs(actor, t.pairs, "parentId", [parentId]);
  const parent = await find(actor, t.pairs, parentId);
  if (parent.programId !== child.programId) throw refusal("parentId", "notOneOfOurs");
  const why = childPairRefusal(parent, child);
  if (why) throw refusal("parentId", PARENT_CODES[why]);
}

/** A pair in the trash still holds its place: it is restored, not made twice. */
async function requireOnce(actor: Actor, { programId, usageId, stakeholderId, categoryId }: Parts): Promise<void> {
  const { pairs } = t;
  const target = stakeholderId ? eq(pairs.stakeholderId, stakeholderId) : eq(pairs.categoryId, categoryId ?? "");
  const [twin] = await db()
    .select({ deletedAt: pairs.deletedAt })
    .from(pairs)
    .where(and(eq(pairs.workspaceId, actor.workspaceId), eq(pairs.programId, programId), eq(pairs.usageId, usageId), target));
  if (twin) throw conflict("stakeholderId", twin.deletedAt ? "pairInTrash" : "pairTwice");
}
