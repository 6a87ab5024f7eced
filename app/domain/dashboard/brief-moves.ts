import type { EvolutionMove } from "#app/domain/impact/moves.ts";

const WORSE_AT_MOST = 2;

/** The few moves that a page has room for: what got worse first, then levels that moved, observed before expected, then what is new or gone. Each keeps its order among its kind. */
export function briefMoves(moves: readonly EvolutionMove[], most: number): EvolutionMove[] {
  const worse = moves.filter(({ direction }) => direction === "worse");
  const moved = moves.filter(({ direction, move }) => direction === "better" && move === "changed");
  const seen = ({ stage }: EvolutionMove) => stage === "observed";
  const first = [...worse.slice(0, WORSE_AT_MOST), ...moved.filter(seen), ...moved.filter((one) => !seen(one))];
  const others = moves.filter((move) => !first.includes(move) && move.direction !== "same");
  return [...first, ...others].slice(0, most);
}
