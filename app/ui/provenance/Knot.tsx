import type { OriginStepKind } from "#app/domain/origin-path/origin-path.ts";

/** A shape of its own for each kind of step, so that the thread also reads in grey. */
const SHAPES: Record<OriginStepKind, string> = {
  planned: "M4 4h10v10h-10z",
  version: "M9 1.5l7.5 7.5-7.5 7.5-7.5-7.5z",
  iteration: "M9 2a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM9 6.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z",
  workshop: "M9 2l7 13h-14z",
  observation: "M1.5 9q7.5-9 15 0q-7.5 9-15 0z",
  response: "M2 3h14v9h-7l-4 4v-4h-3z",
  introduction: "M6 9m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0M12 9m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
  ancestor: "M9 4a5 5 0 1 1 0 10a5 5 0 1 1 0-10z",
  self: "M9 1.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15z",
};

export function Knot({ kind }: { kind: OriginStepKind }) {
  return <svg className="origin-knot" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true"><path d={SHAPES[kind]} fillRule="evenodd" /></svg>;
}
