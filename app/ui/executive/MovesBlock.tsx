import type { ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Records } from "./records.tsx";

/** The central picture: benefits and risks, version by version, and why they moved. */
export function MovesBlock({ view }: { view: ExecutiveView }) {
  const { executive: { moves: words } } = useT();
  return (
    <section className="exec-block" aria-labelledby="exec-moves">
      <h2 id="exec-moves">{words.title}</h2>
      <p className="def"><Records href={paths.impacts(view.workspace, view.program.slug)} definition="levels">{words.all}</Records></p>
    </section>
  );
}
