import { Link } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { SubjectLink } from "#app/ui/decision/SubjectLink.tsx";
import { DefinitionList } from "#app/ui/primitives/DefinitionList.tsx";
import type { DecisionPage } from "./route.tsx";
import "#app/i18n/words/decision.ts";

/** Why, on whose behalf, against whom, and where the decision stands among those on the same subject. */
export function DecisionFacts({ page }: { page: DecisionPage }) {
  const t = useT();
  const { decision, supersedes, supersededBy, workspace } = page;
  const { subject, option } = decision;
  const items = [
    { term: t.decision.about, value: <SubjectLink workspace={workspace} program={page.shell.slug} subject={subject} /> },
    { term: t.decision.supersededBy, value: supersededBy && <Other decision={supersededBy} workspace={workspace} /> },
    { term: t.decision.option, value: option && <Link to={paths.question(workspace, subject.id)}>{option}</Link> },
    { term: t.decision.reason, value: decision.reason },
    { term: t.decision.onBehalfOf, value: decision.onBehalfOf },
    { term: t.decision.dissent, value: decision.dissent || null },
    { term: t.decision.supersedes, value: supersedes && <Other decision={supersedes} workspace={workspace} /> },
  ];
  return <DefinitionList items={items} />;
}

function Other({ decision, workspace }: { decision: NonNullable<DecisionPage["supersedes"]>; workspace: string }) {
  const t = useT();
  const language = useLanguage();
  return <Link to={paths.decision(workspace, decision.id)}>{t.decision.dated(decision.option ?? t.decision.answers[decision.answer], formatDay(decision.on, language))}</Link>;
}
