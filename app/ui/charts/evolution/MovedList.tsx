import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import type { Control, EvolutionMove } from "#app/domain/impact/moves.ts";
import "#app/i18n/words/evolution.ts";
import "#app/i18n/words/impact.ts";

const SIGNS = { worse: "–", better: "+", same: "=" } as const;

type MovedListProps = {
  moves: readonly EvolutionMove[];
  /** The workspace of the records; without it (a shared page) an item opens nothing. */
  workspace?: string;
  /** What is done about risks: with it, each risk says its control action, or that it has none. */
  controls?: Readonly<Record<string, Control>>;
};

/** What moved and why, one sentence each: the sign, the item, from which level to which, the reason. */
export function MovedList({ moves, workspace, controls }: MovedListProps) {
  const t = useT();
  if (moves.length === 0) return <p className="soft">{t.evolution.nothingMoved}</p>;
  return (
    <ul className="moved">
      {moves.map((move) => {
        const ref = t.impact.ref[move.kind](move.number);
        return (
          <li key={`${move.impactId} ${move.version}`}>
            <b className={`moved-sign moved-${move.direction}`} aria-hidden="true">{SIGNS[move.direction]}</b>
            <span>
              <span className="visually-hidden">{t.evolution.direction[move.direction]}. </span>
              <span className="moved-item" title={move.statement}>{workspace ? <a className={`kind-${move.kind}`} href={paths.impact(workspace, move.impactId)}>{ref}</a> : <b className={`kind-${move.kind}`}>{ref}</b>} {move.statement}</span>
              <span className="moved-why"><b>{t.evolution.levels(move)}.</b> {move.reason}{controls && move.kind === "risk" && <>{/[.!?…]$/.test(move.reason) ? " " : ". "}{t.evolution.control(controls[move.impactId])}</>}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
