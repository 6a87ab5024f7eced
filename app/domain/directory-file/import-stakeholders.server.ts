import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { ENGAGEMENT_STATES, type Engagement } from "#app/domain/engagement/engagement.ts";
import { folded } from "#app/domain/form/slug.ts";
import { revise } from "#app/domain/record/record.server.ts";
import { takeEngagementStep } from "#app/domain/stakeholder/change-engagement.server.ts";
import { setOtherCategories } from "#app/domain/stakeholder/other-categories.server.ts";
import { STAKEHOLDER_NATURES } from "#app/domain/stakeholder/stakeholder.ts";
import { newId } from "#app/platform/ids.ts";
import { BETWEEN, type Told } from "./columns.ts";
import type { Outcome } from "./compare-lines.ts";

const engagementOf = (code: string | undefined): Engagement => ENGAGEMENT_STATES.find((state) => state === code) ?? "identified";
const natureOf = (code: string | undefined) => STAKEHOLDER_NATURES.find((nature) => nature === code);
const othersOf = (values: Told, main: string | null): string[] => (values.otherCategories ?? "").split(BETWEEN).filter((id) => id !== "" && id !== main);
const made = (actor: Actor) => ({ workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId });

/** New stakeholders, some hundred at once: the same rows as adding each by hand writes. The plan has found their names to be new. Inside a write. */
export async function addStakeholders(actor: Actor, outcomes: readonly Outcome[]): Promise<void> {
  const rows = outcomes.map(({ values }) => freshOf(actor, values));
  const others = rows.flatMap(({ row, otherIds }) => otherIds.map((categoryId) => ({ ...made(actor), stakeholderId: row.id, categoryId })));
  await db().insert(t.stakeholders).values(rows.map(({ row }) => row));
  if (others.length > 0) await db().insert(t.stakeholderCategories).values(others);
  await db().insert(t.stateChanges).values(rows.map(({ row }) => ({
    ...made(actor), subjectKind: "stakeholder" as const, subjectId: row.id, state: row.engagement, on: row.engagementOn ?? actor.today,
  })));
  await audit(
    actor,
    ...rows.map(({ row }) => ({ event: "created" as const, kind: "stakeholder" as const, id: row.id })),
    ...others.map(({ stakeholderId, categoryId }) => ({ event: "linked" as const, kind: "stakeholder" as const, id: stakeholderId, field: "category", after: categoryId })),
  );
}

function freshOf(actor: Actor, values: Told) {
  const categoryId = values.category || null;
  const row = { id: newId(), ...made(actor), ...textsOf(values), ...datesOf(actor, values), categoryId, nature: natureOf(values.nature) ?? "organisation", competitor: values.competitor === "yes" };
  return { row, otherIds: othersOf(values, categoryId) };
}

function textsOf({ name = "", cv = "", experience = "", advice = "", links = "", connection = "", howToEngage = "", ask = "", engageOwner = "" }: Told) {
  return { name, searchText: folded(name), cv, experience, advice, links, connection, howToEngage, ask, engageOwner };
}

/** As by hand: whoever is more than identified was met on the day of that engagement, unless said. */
function datesOf(actor: Actor, values: Told) {
  const engagement = engagementOf(values.engagement);
  const engagementOn = values.engagementOn || actor.today;
  return { engagement, engagementOn, metOn: values.metOn || (engagement === "identified" ? null : engagementOn), nextStepOn: values.nextStepOn || null };
}

/** What a line changes of a stakeholder. Inside a write. */
export async function changeStakeholder(actor: Actor, { id, values }: Outcome): Promise<void> {
  if (id === null) return;
  const { engagement, engagementOn, category, otherCategories, competitor, nature, metOn, nextStepOn, ...texts } = values;
  const day = (said: string | undefined) => (said === undefined ? undefined : said || null);
  const row = await revise(actor, t.stakeholders, { kind: "stakeholder" }, {
    id,
    values: {
      ...written(texts), searchText: texts.name === undefined ? undefined : folded(texts.name),
      categoryId: category === undefined ? undefined : category || null, competitor: competitor === undefined ? undefined : competitor === "yes",
      nature: natureOf(nature), metOn: day(metOn), nextStepOn: day(nextStepOn),
    },
  });
  if (otherCategories !== undefined) await setOtherCategories(actor, id, othersOf(values, row.categoryId));
  if (engagement !== undefined) await takeEngagementStep(actor, { id, to: engagementOf(engagement), on: engagementOn || null });
}

const TEXTS = ["name", "connection", "howToEngage", "ask", "engageOwner", "cv", "experience", "advice", "links"] as const;
const written = (values: Told) => Object.fromEntries(TEXTS.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]]))) as Partial<Record<(typeof TEXTS)[number], string>>;
