import { Link } from "@remix-run/react";
import type { Strength } from "#app/domain/connection/connection.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import "#app/i18n/words/connection.ts";

type Someone = { id: string; name: string | null; stakeholder: { id: string; name: string } | null };
export type PathShown = { start: Someone; steps: readonly { someone: Someone; strength: Strength; lastContactOn: string | null }[] };

/** A warm path: a sentence to say it, and the people on a thread. */
export function WarmPathFigure({ path, workspace }: { path: PathShown; workspace: string }) {
  const { connection } = useT();
  const language = useLanguage();
  const said = useSaid();
  if (path.steps.length === 0) return <p>{connection.oneOfUs(said(path.start))}</p>;
  const contacts = path.steps.map(({ lastContactOn }) => lastContactOn);
  const oldest = contacts.includes(null) ? null : contacts.reduce((a, b) => ((a ?? "") < (b ?? "") ? a : b));
  return (
    <>
      <p>
        {connection.sentence(said(path.start), path.steps.map(({ someone, strength }) => ({ who: said(someone), strength })))}{" "}
        <span className="soft">{oldest ? connection.oldest(formatDay(oldest, language)) : connection.contactUnknown}</span>
      </p>
      <ol className="warm-path" aria-label={connection.drawn}>
        <li><Person someone={path.start} workspace={workspace} /></li>
        {path.steps.map(({ someone, strength, lastContactOn }) => (
          <li key={someone.id}>
            <span className={`warm-tie warm-tie-${strength}`}><span>{connection.strengths[strength]}{lastContactOn ? <> · {formatDay(lastContactOn, language)}</> : null}</span></span>
            <Person someone={someone} workspace={workspace} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Person({ someone: { id, name, stakeholder }, workspace }: { someone: Someone; workspace: string }) {
  const { connection } = useT();
  return (
    <span className="warm-person">
      <Link to={paths.person(workspace, id)}>{name ?? connection.unnamed}</Link>
      {stakeholder ? <span className="soft">{stakeholder.name}</span> : null}
    </span>
  );
}

function useSaid(): (someone: Someone) => string {
  const { connection } = useT();
  return ({ name, stakeholder }) => `${name ?? connection.unnamed}${stakeholder ? ` (${stakeholder.name})` : ""}`;
}
