import type { Actor } from "#app/domain/access/actor.ts";
import { actionsOf } from "#app/domain/action/queries.server.ts";
import { isLegalRisk } from "#app/domain/disclosure/disclosure.ts";
import { currentAssessments, remainingLevel, type AmountRange } from "#app/domain/impact/assessment.ts";
import { assessmentsOf, type AssessmentRow } from "#app/domain/impact/assessments.server.ts";
import { impactsOf, levelsNow, type ImpactRow } from "#app/domain/impact/queries.server.ts";
import { versionsOf } from "#app/domain/program/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import type { BriefImpact } from "./facts.ts";

/** The live benefits and risks with their levels as the register shows them, and the action that controls each risk. */
export async function impactFacts(actor: Actor, programId: string): Promise<BriefImpact[]> {
  const live = (await impactsOf(actor, programId)).filter(({ retiredOn }) => retiredOn === null);
  const [assessments, versions, lenses, actions] = [
    await assessmentsOf(actor, live.map(({ id }) => id)), await versionsOf(actor, programId), await listOf(actor, "lens", true), await actionsOf(actor, programId),
  ];
  const positions = new Map(versions.map(({ id, position }) => [id, position]));
  const lensOf = new Map(lenses.map(({ id, seedKey, label }) => [id, { seedKey, label }]));
  const actionOf = new Map(actions.map((action) => [action.id, action]));
  return live.map((impact) => {
    const lens = lensOf.get(impact.lensId ?? "") ?? null;
    const action = actionOf.get(impact.controlActionId ?? "");
    return {
      ...described(impact), lens, legal: isLegalRisk({ kind: impact.kind, lensCode: lens?.seedKey ?? null }),
      ...levelsOf(impact, assessments.filter(({ impactId }) => impactId === impact.id), positions),
      action: action ? { title: action.title, owner: action.ownerPerson ?? action.owner, dueOn: action.dueOn, state: action.state } : null,
    };
  });
}

const described = ({ id, number, kind, statement, forWhom, directness, exchangeable, quantifiable, materiality, timeScale, disclosure }: ImpactRow) =>
  ({ id, number, kind, statement, forWhom, directness, exchangeable, quantifiable, materiality, timeScale, disclosure });

function levelsOf(impact: ImpactRow, mine: readonly AssessmentRow[], positions: ReadonlyMap<string, number>): Pick<BriefImpact, "expected" | "observed" | "before" | "ahead" | "amount"> {
  const { observed, beforeControl, expected: ahead } = levelsNow(impact, mine, positions);
  const current = currentAssessments(mine).sort((a, b) => (positions.get(b.versionId) ?? 0) - (positions.get(a.versionId) ?? 0));
  const at = current.find(({ kind }) => kind === "observed")?.versionId;
  const hoped = current.find((one) => one.kind === "expected" && one.versionId === at);
  const counted = current.find(({ unit }) => unit !== null);
  return { expected: hoped ? remainingLevel(impact.kind, hoped) : null, observed, before: beforeControl, ahead, amount: amountOf(counted) };
}

function amountOf(row: AmountRange | undefined): AmountRange {
  return { unit: row?.unit ?? null, amountLow: row?.amountLow ?? null, amountLikely: row?.amountLikely ?? null, amountHigh: row?.amountHigh ?? null };
}
