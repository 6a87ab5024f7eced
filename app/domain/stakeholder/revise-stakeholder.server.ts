import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { requireNewName } from "./add-stakeholder.server.ts";
import { checkedProvenance, type ProvenanceInput } from "./checked-provenance.server.ts";
import { setOtherCategories } from "./other-categories.server.ts";
import { requireCategory } from "./require-category.server.ts";
import type { StakeholderNature } from "./stakeholder.ts";

export interface ReviseStakeholder {
  id: string;
  revision?: number;
  name?: string;
  nature?: StakeholderNature;
  categoryId?: string | null;
  otherCategoryIds?: string[];
  competitor?: boolean;
  connection?: string;
  howToEngage?: string;
  ask?: string;
  engageOwner?: string;
  nextStepOn?: string | null;
  metOn?: string | null;
}

/** What the team knows of a stakeholder. */
export async function reviseStakeholder(actor: Actor, { id, revision, otherCategoryIds, ...values }: ReviseStakeholder): Promise<void> {
  await write(actor.workspaceId, async () => {
    if (values.name !== undefined) await requireNewName(actor, values.name, id);
    await requireCategory(actor, values.categoryId);
    const searchText = values.name === undefined ? undefined : folded(values.name);
    await revise(actor, t.stakeholders, { kind: "stakeholder" }, { id, revision, values: { ...values, searchText } });
    if (otherCategoryIds) await setOtherCategories(actor, id, otherCategoryIds.filter((category) => category !== values.categoryId));
  });
}

/** Says where a stakeholder came from; the very workshop or observation stays while what it came through does. */
export async function reviseStakeholderOrigin(actor: Actor, { id, revision, ...origin }: { id: string; revision?: number } & ProvenanceInput): Promise<void> {
  await write(actor.workspaceId, async () => {
    const before = await find(actor, t.stakeholders, id);
    const same = origin.originThrough === before.originThrough;
    const values = await checkedProvenance(actor, { originSubjectId: same ? before.originSubjectId : null, ...origin });
    await revise(actor, t.stakeholders, { kind: "stakeholder", iterationId: values.originIterationId }, { id, revision, values });
  });
}
