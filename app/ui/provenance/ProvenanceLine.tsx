import { Link } from "@remix-run/react";
import type { ProvenanceSentence } from "#app/domain/stakeholder/provenance.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export type ProvenanceTold = {
  sentence: ProvenanceSentence;
  iteration: { id: string; number: number } | null;
  subject: { kind: "workshop" | "observation"; id: string; label: string; programSlug: string } | null;
  note: string;
};

/** The answer to « where did you come from? ». */
export function ProvenanceLine({ workspace, provenance }: { workspace: string; provenance: ProvenanceTold }) {
  const t = useT();
  const { sentence, iteration, subject, note } = provenance;
  return (
    <p>
      {t.provenance.sentence[sentence]}
      {iteration ? <> {t.provenance.in} <Link to={paths.iteration(workspace, iteration.id)}>{t.provenance.iteration(iteration.number)}</Link></> : null}
      {subject ? <>{t.provenance.colon}<Link to={addressOf(workspace, subject)}>{subject.label}</Link></> : null}
      {note ? <span className="soft"> · {note}</span> : null}
    </p>
  );
}

function addressOf(workspace: string, { kind, id, programSlug }: NonNullable<ProvenanceTold["subject"]>): string {
  return kind === "workshop" ? paths.workshop(workspace, id) : `${paths.observations(workspace, programSlug)}#${id}`;
}
