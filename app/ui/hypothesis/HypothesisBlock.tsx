import { Link, useParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Badge } from "../primitives/Badge.tsx";
import { VerdictMark } from "../verdict/VerdictMark.tsx";
import { EvidenceColumns } from "./EvidenceColumns.tsx";
import type { HypothesisRow } from "./hypothesis-row.ts";

type HypothesisBlockProps = { hypothesis: HypothesisRow; evidenceForm?: ReactNode; verdictForm?: ReactNode };

/** A hypothesis of the iteration: its pair, what it says, the facts, and its verdict. */
export function HypothesisBlock({ hypothesis, evidenceForm, verdictForm }: HypothesisBlockProps) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const { id, number, pairId, pair, statement, addedOnDay, verdict, facts } = hypothesis;
  return (
    <article className="hypothesis" id={`h-${number}`} aria-labelledby={`h-${number}-title`}>
      <div className="hypothesis-pair">
        <span className="soft">{t.hypothesis.name(number)}</span>
        <Link to={paths.pair(workspace, pairId)}>{pair}</Link>
        {addedOnDay === null ? null : <Badge look="accent">{t.hypothesis.addedOnDay(addedOnDay)}</Badge>}
      </div>
      <div>
        <h3 id={`h-${number}-title`}><Link to={paths.hypothesis(workspace, id)}>{statement}</Link></h3>
        <HypothesisTerms hypothesis={hypothesis} />
        {facts.length > 0 ? <EvidenceColumns facts={facts} /> : null}
        {evidenceForm}
        {verdict?.learning ? <p className="learn"><span className="eyebrow">{t.hypothesis.learn}</span>{verdict.learning}</p> : null}
      </div>
      <div>{verdictForm ?? <VerdictMark verdict={verdict?.result ?? "running"} />}</div>
    </article>
  );
}

/** How we will know, what we control, what depends on others. */
export function HypothesisTerms({ hypothesis: { threshold, controlled, dependsOnOthers } }: { hypothesis: Pick<HypothesisRow, "threshold" | "controlled" | "dependsOnOthers"> }) {
  const t = useT();
  return (
    <>
      <p>{threshold ? <><b>{t.hypothesis.threshold}</b> · {threshold}</> : <span className="warn">{t.hypothesis.noThreshold}</span>}</p>
      {controlled ? <p className="soft">{t.hypothesis.control} · {controlled}</p> : null}
      {dependsOnOthers ? <p className="soft">{t.hypothesis.depends} · {dependsOnOthers}</p> : null}
    </>
  );
}
