import { expect, test } from "vitest";
import type { EvolutionMove } from "#app/domain/impact/moves.ts";
import { briefMoves } from "./brief-moves.ts";

const move = (number: number, direction: EvolutionMove["direction"], kind: EvolutionMove["move"] = "changed", stage: EvolutionMove["stage"] = "observed") =>
  ({ number, direction, move: kind, stage, impactId: `i${number}` }) as EvolutionMove;

test("what got worse comes first and leaves room for what got better", () => {
  const all = [move(1, "worse"), move(2, "worse", "new"), move(3, "worse", "retired"), move(4, "better", "new"), move(5, "better"), move(6, "same")];
  expect(briefMoves(all, 4).map(({ number }) => number)).toEqual([1, 2, 5, 3]);
  expect(briefMoves(all, 9).map(({ number }) => number)).toEqual([1, 2, 5, 3, 4]);
  expect(briefMoves([move(1, "better", "changed", "expected"), move(2, "better")], 1).map(({ number }) => number)).toEqual([2]);
  expect(briefMoves([], 4)).toEqual([]);
});
