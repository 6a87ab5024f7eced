import { deriveHypothesis } from "#app/domain/hypothesis/derive-hypothesis.server.ts";
import { listHypotheses } from "#app/domain/hypothesis/list-hypotheses.server.ts";
import { reviseHypothesis } from "#app/domain/hypothesis/revise-hypothesis.server.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";
import type { Known, Story } from "../story.ts";
import type { ToldHypothesis } from "./hypotheses.ts";
import { pairName } from "./pairs.ts";

/** What the closing carried over into the draft, by the hypothesis it comes from. */
export async function learnCarried(actor: Actor, { known, programId }: Story, iteration: string): Promise<void> {
  const { rows } = await listHypotheses(actor, programId, { iterationId: known.id("iteration", iteration), page: 1, size: 50 });
  for (const { id } of rows) {
    const { parentId } = await find(actor, t.hypotheses, id);
    if (parentId) known.keep("carried", parentId, id);
  }
}

/** A hypothesis of an earlier iteration taken up again, with what its texts become. */
export async function takeUp(actor: Actor, known: Known, iteration: string, told: ToldHypothesis, all: readonly ToldHypothesis[]): Promise<void> {
  const id = await childOf(actor, known, iteration, told, all);
  known.keep("hypothesis", told.key, id);
  const { revision } = await find(actor, t.hypotheses, id);
  const { statement, threshold, controlled = "", dependsOnOthers = "", pair } = told;
  await reviseHypothesis(actor, id, { revision, statement, threshold, controlled, dependsOnOthers, pairId: known.id("pair", pairName(...pair)) });
}

/** The child that the closing carried over, or a new one. A split makes its children at once, when the first is told. */
async function childOf(actor: Actor, known: Known, iteration: string, told: ToldHypothesis, all: readonly ToldHypothesis[]): Promise<string> {
  const { key, relation } = told.from ?? { key: "", relation: "carried" as const };
  const parentId = known.id("hypothesis", key);
  const made = known.maybe("carried", relation === "split" ? told.key : parentId);
  if (made) return made;
  const family = relation === "split" ? all.filter(({ from }) => from?.key === key) : [told];
  const statements = family.map(({ statement }) => statement).join("\n");
  const children = await deriveHypothesis(actor, parentId, { relation, iterationId: known.id("iteration", iteration), statements, threshold: told.threshold });
  family.forEach((one, at) => known.keep("carried", one.key, children[at]?.id ?? ""));
  return known.id("carried", told.key);
}
