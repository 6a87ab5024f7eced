import { Link } from "@remix-run/react";
import type { DecisionSubject } from "#app/domain/decision/decision.ts";
import { useT } from "#app/i18n/context.tsx";
import { pathOfSubject } from "#app/paths-of-subject.ts";
import "#app/i18n/words/decision.ts";

type SubjectLinkProps = { workspace: string; program: string; subject: { kind: DecisionSubject; id: string; name: string; ceiling?: { iterationId: string } } };

/** What a decision bears on, on its own page: « Version POM 1.1 »; a ceiling among the losses of its iteration. */
export function SubjectLink({ workspace, program, subject }: SubjectLinkProps) {
  const t = useT();
  const { kind, id, name, ceiling } = subject;
  const href = pathOfSubject(workspace, { kind, id, programSlug: program, iterationId: ceiling?.iterationId });
  const label = `${t.decision.subjects[kind]} ${name}`;
  return href ? <Link to={href}>{label}</Link> : <>{label}</>;
}
