import { and, asc, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { answersIn, stateOf } from "./answers.server.ts";
import { firstStepTotals, type FirstStepTotals } from "./first-steps.ts";
import { markAside, type FirstStepView, type PairName } from "./first-step-groups.ts";

/** The first steps of an iteration with their answers; an outsider gets those of their own side. */
export async function firstStepsOf(actor: Actor, iterationId: string): Promise<FirstStepView[]> {
  const [rows, answers, choices] = [await stepRows(actor, iterationId), await answersIn(actor, iterationId), await choicesIn(actor, iterationId)];
  const all = can(actor.role, "loss:read");
  const steps = rows
    .filter(({ step }) => all || step.stakeholderId === actor.stakeholderId)
    .map(({ step, actor: name, ...pair }) => {
      const { id, revision, pairId, stakeholderId, action, money, personMonths, expectedLearning } = step;
      const answer = answers.get(id);
      return { id, revision, pairId, pair: pairName(pair), stakeholderId, actor: name, action, money, personMonths, expectedLearning, answer: answer ?? null, state: stateOf(answer) };
    });
  return markAside(steps, choices);
}

async function choicesIn(actor: Actor, iterationId: string) {
  const { pairChoices } = t;
  return db()
    .select({ pairId: pairChoices.pairId, chosen: pairChoices.chosen })
    .from(pairChoices)
    .where(and(eq(pairChoices.workspaceId, actor.workspaceId), eq(pairChoices.iterationId, iterationId)));
}

async function stepRows(actor: Actor, iterationId: string) {
  const { firstSteps, pairs, usages, listEntries, stakeholders } = t;
  const partners = alias(stakeholders, "partners");
  return db()
    .select({
      step: firstSteps, actor: stakeholders.name, partner: partners.name,
      usageLabel: usages.label, usageSeed: usages.seedKey, categoryLabel: listEntries.label, categorySeed: listEntries.seedKey, categoryId: pairs.categoryId,
    })
    .from(firstSteps)
    .innerJoin(stakeholders, eq(stakeholders.id, firstSteps.stakeholderId))
    .innerJoin(pairs, eq(pairs.id, firstSteps.pairId))
    .innerJoin(usages, eq(usages.id, pairs.usageId))
    .leftJoin(partners, eq(partners.id, pairs.stakeholderId))
    .leftJoin(listEntries, eq(listEntries.id, pairs.categoryId))
    .where(and(eq(firstSteps.workspaceId, actor.workspaceId), eq(firstSteps.iterationId, iterationId), isNull(firstSteps.deletedAt)))
    .orderBy(asc(firstSteps.pairId), asc(firstSteps.id));
}

type PairRow = Omit<Awaited<ReturnType<typeof stepRows>>[number], "step" | "actor">;

function pairName({ partner, usageLabel, usageSeed, categoryLabel, categorySeed, categoryId }: PairRow): PairName {
  const category = categoryId === null ? null : { label: categoryLabel, seedKey: categorySeed };
  return { usage: { label: usageLabel, seedKey: usageSeed }, stakeholder: partner, category };
}

/** The first steps that start, added up: of the pairs given, or of every pair that has one. */
export function totalsOf(steps: readonly FirstStepView[], ceilings: Parameters<typeof firstStepTotals>[0]["ceilings"], chosenPairIds?: readonly string[]): FirstStepTotals {
  const pairIds = chosenPairIds ?? [...new Set(steps.map((step) => step.pairId))];
  return firstStepTotals({ chosenPairIds: pairIds, steps: steps.map((step) => ({ ...step, acceptance: step.state })), ceilings });
}
