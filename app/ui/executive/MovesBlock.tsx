import { useContext } from "react";
import { briefMoves } from "#app/domain/dashboard/brief-moves.ts";
import type { ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { EvolutionChart } from "../charts/evolution/EvolutionChart.tsx";
import { MovedList } from "../charts/evolution/MovedList.tsx";
import { Records, SharedPage } from "./records.tsx";

const MOVES = 4;

/** The central picture: benefits and risks, version by version, and why they moved. */
export function MovesBlock({ view }: { view: ExecutiveView }) {
  const { executive: { moves: words } } = useT();
  const shared = useContext(SharedPage);
  const { workspace, program, evolution: { spec, moves, controls, wordingOnly } } = view;
  const register = paths.impacts(workspace, program.slug);
  return (
    <section className="exec-block exec-moves" aria-labelledby="exec-moves">
      <h2 id="exec-moves">{words.title}</h2>
      {!spec && <p className="soft">{words.none}</p>}
      {spec && (
        <>
          <EvolutionChart compact spec={spec} records={shared ? undefined : { workspace, program: program.slug }} />
          <MovedList moves={briefMoves(moves, MOVES)} controls={controls} workspace={shared ? undefined : workspace} />
        </>
      )}
      <p className="def">
        {wordingOnly > 0 && <><Records href={`${register}#beside`} definition="levels">{words.wordingOnly(wordingOnly)}</Records> · </>}
        <Records href={register} definition="levels">{words.all}</Records>
      </p>
    </section>
  );
}
