import { useParams } from "@remix-run/react";
import type { ClosingGap } from "#app/domain/iteration/closing.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { IterationPage } from "./compose-iteration.server.ts";
import "#app/i18n/words/closing.ts";

type Place = "verdicts" | "losses" | "overruns" | "impacts" | "newcomers" | "version";
const PLACE_OF: Record<ClosingGap["kind"], Place> = {
  "verdict-missing": "verdicts", "loss-missing": "losses", "overrun-undecided": "overruns", "impact-unreviewed": "impacts",
  "newcomers-unconfirmed": "newcomers", "outcome-missing": "version", "outcome-incomplete": "version",
};

/** How far the closing is, and what it still asks, part by part. */
export function ClosingCall({ iterationId, closing: { answered, total, gaps } }: { iterationId: string; closing: NonNullable<IterationPage["closing"]> }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const counts = new Map<Place, number>();
  for (const kind of gaps) counts.set(PLACE_OF[kind], (counts.get(PLACE_OF[kind]) ?? 0) + 1);
  const title = t.iteration.closing(answered, total - answered);
  const aside = <ButtonLink href={paths.closure(workspace, iterationId)} look="main">{answered > 0 ? t.iteration.closeResume : t.iteration.closeOpen}</ButtonLink>;
  return (
    <Section id="clore" title={title} definition={t.iteration.closeDef} aside={aside}>
      <progress className="closing-progress" value={answered} max={total} aria-label={title} />
      <ul className="page-meta">{[...counts].map(([place, n]) => <li key={place}><b>{n}</b> {t.closing.left[place](n)}</li>)}</ul>
    </Section>
  );
}
