import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { CommitmentLine, type CommitmentTold } from "#app/ui/commitment/CommitmentLine.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import "#app/i18n/words/stakeholder.ts";

type Commitment = CommitmentTold & { program: { slug: string; name: string; currency: string } };

export function CommitmentsSection({ commitments, workspace }: { commitments: readonly Commitment[]; workspace: string }) {
  const t = useT();
  return (
    <Section title={t.stakeholder.commitments} id="commitments">
      {commitments.length === 0 ? <p className="soft">{t.stakeholder.noCommitments}</p> : null}
      <ul className="lines">
        {commitments.map((one) => (
          <CommitmentLine key={one.id} commitment={one}>
            <Link className="soft" to={`${paths.commitments(workspace, one.program.slug)}#${one.id}`}>{one.program.name}</Link>
          </CommitmentLine>
        ))}
      </ul>
    </Section>
  );
}
