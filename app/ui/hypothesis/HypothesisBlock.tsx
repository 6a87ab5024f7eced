import { Link, useParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { AmendedMark } from "../amendment/AmendedMark.tsx";
import { Badge } from "../primitives/Badge.tsx";
import { VerdictMark } from "../verdict/VerdictMark.tsx";
import { EvidenceColumns } from "./EvidenceColumns.tsx";
import type { HypothesisRow } from "./hypothesis-row.ts";

type HypothesisBlockProps = {
  hypothesis: HypothesisRow;
  evidenceForm?: ReactNode;
  verdictForm?: ReactNode;
  /** The page of the hypothesis has said its statement already. */
  untitled?: boolean;
};

/** A hypothesis of the iteration: its pair, what it says, the facts, and its verdict. */
export function HypothesisBlock({ hypothesis, evidenceForm, verdictForm, untitled }: HypothesisBlockProps) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const { id, number, statement, verdict, facts, amended } = hypothesis;
  const titleId = `h-${number}-title`;
  return (
    <article className="hypothesis" id={`h-${number}`} aria-labelledby={titleId}>
      <PairColumn hypothesis={hypothesis} nameId={untitled ? titleId : undefined} />
      <div>
        {untitled ? null : <h3 id={titleId}><Link to={paths.hypothesis(workspace, id)}>{statement}</Link>{amended.includes("statement") ? <AmendedMark /> : null}</h3>}
        <HypothesisTerms hypothesis={hypothesis} />
        {facts.length > 0 ? <EvidenceColumns facts={facts} heading={untitled ? "h2" : "h4"} /> : null}
        {evidenceForm}
      </div>
      {verdictForm ?? (
        <>
          <div className="verdict-side"><VerdictMark verdict={verdict?.result ?? "running"} />{amended.includes("result") ? <AmendedMark /> : null}</div>
          {verdict?.learning ? <p className="learn"><span className="eyebrow">{t.hypothesis.learn}{amended.includes("learning") ? <AmendedMark /> : null}</span>{verdict.learning}</p> : null}
        </>
      )}
    </article>
  );
}

function PairColumn({ hypothesis: { number, pairId, pair, addedOnDay }, nameId }: { hypothesis: HypothesisRow; nameId?: string }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  return (
    <div className="hypothesis-pair">
      <span className="eyebrow" id={nameId}>{t.hypothesis.name(number)}</span>
      <Link to={paths.pair(workspace, pairId)}>{pair}</Link>
      {addedOnDay === null ? null : <Badge look="accent">{t.hypothesis.addedOnDay(addedOnDay)}</Badge>}
    </div>
  );
}

/** How we will know, what we control, what depends on others. */
export function HypothesisTerms({ hypothesis: { threshold, controlled, dependsOnOthers, amended } }: { hypothesis: Pick<HypothesisRow, "threshold" | "controlled" | "dependsOnOthers" | "amended"> }) {
  const t = useT();
  const others = [
    controlled ? `${t.hypothesis.control}${t.hypothesis.colon}${controlled}` : "",
    dependsOnOthers ? `${t.hypothesis.depends}${t.hypothesis.colon}${dependsOnOthers}` : "",
  ].filter(Boolean);
  return (
    <>
      <p className="hypothesis-threshold">{threshold ? <><b>{t.hypothesis.threshold}{t.hypothesis.colon}</b>{threshold}{amended.includes("threshold") ? <AmendedMark /> : null}</> : <span className="warn">{t.hypothesis.noThreshold}</span>}</p>
      {others.length > 0 ? <p className="hypothesis-control">{others.join(" ")}</p> : null}
    </>
  );
}
