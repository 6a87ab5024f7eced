import { Link } from "@remix-run/react";
import type { OriginStep } from "#app/domain/origin-path/origin-path.ts";
import { useT } from "#app/i18n/context.tsx";
import { pathOfSubject } from "#app/paths-of-subject.ts";
import { Knot } from "./Knot.tsx";
import "#app/i18n/words/origin-path.ts";

/** The answer to « where did you come from? », drawn as a thread from knot to knot; read aloud, a list in order. */
export function OriginPath({ workspace, steps }: { workspace: string; steps: readonly OriginStep[] }) {
  const { originPath: words } = useT();
  return (
    <ol className="origin-path" aria-label={words.title}>
      {steps.map((step, index) => <Step key={index} step={step} workspace={workspace} />)}
    </ol>
  );
}

function Step({ step, workspace }: { step: OriginStep; workspace: string }) {
  const { originPath: words } = useT();
  const { kind, label, number, relation, at } = step;
  const to = at ? pathOfSubject(workspace, { kind: at.kind, id: at.id, programSlug: at.programSlug }) : null;
  const said = label || (kind === "iteration" && number !== null ? words.iteration(number) : words.kinds[kind]);
  const what = kind === "iteration" && number !== null ? words.iteration(number) : number !== null ? words.hypothesis(number) : words.kinds[kind];
  return (
    <li className={kind === "self" ? "origin-step origin-step-self" : "origin-step"} aria-current={kind === "self" ? "true" : undefined}>
      <Knot kind={kind} />
      <span className="origin-what">{relation ? `${words.relations[relation]} · ` : ""}{what}</span>
      {said === what ? (to ? <Link to={to}>{words.open}</Link> : null) : to ? <Link to={to}>{said}</Link> : <span>{said}</span>}
    </li>
  );
}
