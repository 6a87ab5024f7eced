import { Fragment } from "react";
import type { ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { VERDICTS } from "#app/domain/verdict/verdict.ts";
import { VerdictBit } from "../verdict/VerdictBit.tsx";
import { VerdictMark } from "../verdict/VerdictMark.tsx";
import { Records } from "./records.tsx";

/** The four counts, never one alone, and the three results to read. */
export function LearnedBlock({ view }: { view: ExecutiveView }) {
  const { executive: { learned: words } } = useT();
  const { counts } = view.learned;
  const given = VERDICTS.some((verdict) => counts[verdict] > 0);
  return (
    <section className="exec-block" aria-labelledby="exec-learned">
      <h2 id="exec-learned">{words.title}</h2>
      {given ? <><Counts view={view} /><Telling view={view} /></> : <><h3>{words.none}</h3><p className="soft">{words.noneMore}</p></>}
      <Followed view={view} />
    </section>
  );
}

function Counts({ view: { workspace, program, learned } }: { view: ExecutiveView }) {
  return (
    <p className="verdicts">
      {VERDICTS.map((verdict) => (
        <Records key={verdict} className="verdict-link" href={paths.hypotheses(workspace, program.slug, { verdict, latest: 1 })} definition="verdicts">
          <VerdictMark verdict={verdict} count={learned.counts[verdict]} />
        </Records>
      ))}
    </p>
  );
}

function Telling({ view: { workspace, learned } }: { view: ExecutiveView }) {
  const { executive: { learned: words }, verdict: { word }, hypothesis, common } = useT();
  return (
    <ul className="exec-telling">
      {learned.telling.map(({ id, number, verdict, learning, becomes }) => (
        <li key={id}>
          <VerdictBit verdict={verdict} />
          <span>
            <span className="visually-hidden">{word[verdict]}{common.colon}</span>{learning}{" "}
            <Records href={paths.hypothesis(workspace, id)} definition="verdicts">{hypothesis.name(number)}</Records>
            {becomes !== null && (
              <span className="soft"> → {words.becomes}{common.colon}<Records href={paths.hypothesis(workspace, becomes.id)} definition="verdicts">{hypothesis.name(becomes.number)}</Records> {becomes.statement}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Followed({ view: { workspace, program, learned } }: { view: ExecutiveView }) {
  const { executive: { learned: words } } = useT();
  if (learned.followed === 0) return null;
  const behind = (filter: { from?: string; origin?: string; verdict?: string }) => paths.hypotheses(workspace, program.slug, filter);
  const lines = [
    <Records key="followed" href={behind({ from: "new" })} definition="verdicts">{words.followed(learned.followed, learned.iterations)}</Records>,
    <Fragment key="origin">
      <Records href={behind({ from: "new", origin: "planned" })} definition="verdicts">{words.planned(learned.planned)}</Records> {words.and}{" "}
      <Records href={behind({ from: "new", origin: "added" })} definition="verdicts">{words.added(learned.added)}</Records>
    </Fragment>,
    ...(learned.pending === 0 ? [] : [<Records key="pending" href={behind({ verdict: "running" })} definition="verdicts">{words.pending(learned.pending)}</Records>]),
  ];
  return <p className="def">{lines.map((line, index) => <Fragment key={index}>{index > 0 && " · "}{line}</Fragment>)}</p>;
}
