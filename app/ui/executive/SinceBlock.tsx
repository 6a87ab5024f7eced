import { Link } from "@remix-run/react";
import { useContext } from "react";
import type { Change } from "#app/domain/changes/changes.ts";
import type { ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { changeLine } from "../changes/change-line.ts";
import { SharedPage } from "./records.tsx";
import "#app/i18n/words/executive.ts";

const SHOWN = 6;
/** What the page does not already tell elsewhere, figures first. */
const TOLD: readonly Change["what"][] = ["loss", "verdicts", "impact", "version", "iteration", "observations"];

/** Since the last decision, in signed sentences. */
export function SinceBlock({ view }: { view: ExecutiveView }) {
  const t = useT();
  const language = useLanguage();
  const shared = useContext(SharedPage);
  const { workspace, program, since, changes } = view;
  const told = TOLD.flatMap((what) => changes.filter((change) => change.what === what));
  const words = t.executive.since;
  const between = { from: { day: since ?? view.today, versionId: null }, to: { day: view.today, versionId: null } };
  return (
    <section className="exec-block" aria-labelledby="exec-since" id="since">
      <h2 id="exec-since">{words.title}</h2>
      {told.length === 0 && <p className="soft">{since === null ? words.never : words.none}</p>}
      <ul className="exec-since">
        {told.slice(0, SHOWN).map((change, index) => {
          const { text, href } = changeLine({ t, language, workspace, program, ...between }, change);
          return <li key={index}>{shared ? text : <Link to={href}>{text}</Link>}</li>;
        })}
      </ul>
      {!shared && since !== null && <p className="def"><Link to={paths.changes(workspace, program.slug, { from: since })}>{words.all}</Link></p>}
    </section>
  );
}
