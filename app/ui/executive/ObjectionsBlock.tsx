import { useContext } from "react";
import { Link } from "@remix-run/react";
import type { ExecutiveView, ObjectionTold } from "#app/domain/dashboard/executive-view.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Records, SharedPage } from "./records.tsx";

const SHOWN = 3;

/** What holds people back, and what is answered: those that wait first. */
export function ObjectionsBlock({ view }: { view: ExecutiveView }) {
  const { executive: { objections: words }, objection } = useT();
  const shared = useContext(SharedPage);
  const { workspace, program, objections } = view;
  const all = paths.objections(workspace, program.slug);
  const more = objections.length - SHOWN;
  return (
    <section className="exec-block" aria-labelledby="exec-objections">
      <h2 id="exec-objections">{words.title}</h2>
      {objections.length === 0 && <p className="soft">{words.none}</p>}
      <dl className="exec-objections">{objections.slice(0, SHOWN).map((one) => <Told key={one.id} view={view} objection={one} />)}</dl>
      {!shared && <p className="def">{more > 0 && <><Link to={all}>{words.more(more)}</Link> · </>}<Link to={`${all}#raise`}>{objection.raise}</Link></p>}
    </section>
  );
}

function Told({ view, objection: { id, text, by, state, reply, owner } }: { view: ExecutiveView; objection: ObjectionTold }) {
  const { executive: { objections: words }, objection } = useT();
  const facts = [objection.states[state], owner ? objection.followedBy(owner) : objection.unowned].join(", ");
  return (
    <div>
      <dt><Records href={paths.objection(view.workspace, id)} definition="objections">{words.quoted(text)}</Records> <span className="exec-by">{by}</span></dt>
      <dd>{reply} <span className="soft">{facts}</span></dd>
    </div>
  );
}
