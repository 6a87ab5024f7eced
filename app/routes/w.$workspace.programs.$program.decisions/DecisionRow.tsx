import { Link } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { paths } from "#app/paths.ts";
import { SubjectLink } from "#app/ui/decision/SubjectLink.tsx";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import type { DecisionsPage } from "./route.tsx";
import "#app/i18n/words/decision.ts";

/** A decision as it was taken; a superseded one stays, and says so. */
export function DecisionRow({ decision, workspace, program }: { decision: DecisionsPage["decisions"][number]; workspace: string; program: string }) {
  const t = useT();
  const language = useLanguage();
  const { id, answer, option, subject, sentence, reason, on, onBehalfOf, supersededById, conditions } = decision;
  return (
    <li>
      <Link to={paths.decision(workspace, id)}><b>{option ?? t.decision.answers[answer]}</b></Link> · <SubjectLink workspace={workspace} program={program} subject={subject} />{" "}
      {supersededById && <Badge>{t.decision.superseded}</Badge>}
      <span className="soft"> {formatDay(on, language)}, {t.decision.behalf(onBehalfOf)}</span>
      <p>{sentence && <>{sentence} · </>}{reason}</p>
      {conditions.length > 0 && <p className="note">{conditions.map((one) => `${one.title} (${t.decision.states[one.state]})`).join(" · ")}</p>}
    </li>
  );
}
