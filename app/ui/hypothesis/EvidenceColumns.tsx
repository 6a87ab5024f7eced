import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import type { Fact } from "./hypothesis-row.ts";

/** The facts for and against, side by side; nothing is subtracted. */
export function EvidenceColumns({ facts, heading: Heading = "h4" }: { facts: readonly Fact[]; heading?: "h2" | "h4" }) {
  const t = useT();
  const language = useLanguage();
  return (
    <div className="evidence">
      {(["supports", "opposes"] as const).map((stance) => {
        const its = facts.filter((fact) => fact.stance === stance);
        return (
          <div key={stance}>
            <Heading className="evidence-title">{t.evidence[stance](its.length)}</Heading>
            {its.length === 0 ? <p className="soft">{t.evidence.none}</p> : null}
            <ul>{its.map(({ id, fact, source, on, experiment }) => (
              <li key={id}>{fact}<span className="source">{[source, experiment, formatDay(on, language)].filter(Boolean).join(" · ")}</span></li>
            ))}</ul>
          </div>
        );
      })}
    </div>
  );
}
