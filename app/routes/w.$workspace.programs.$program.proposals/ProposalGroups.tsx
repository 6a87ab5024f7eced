import type { ProposalKind } from "#app/domain/proposal/proposal.ts";
import type { ProposalView } from "#app/domain/proposal/queries.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { ProposalLine } from "./ProposalLine.tsx";
import "#app/i18n/words/proposal.ts";

type Props = { rows: readonly ProposalView[]; answered: unknown; workspace: string; program: string };

/** The proposals by kind, each beside its line of the source. */
export function ProposalGroups({ rows, ...rest }: Props) {
  const { proposal: words } = useT();
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const ofKind = (kind: ProposalKind) => rows.filter((row) => row.kind === kind);
  return (
    <>
      {kinds.map((kind) => (
        <Section key={kind} title={words.kindCount(kind, ofKind(kind).length)} definition={words.becomes[kind]}>
          <ul className="lines proposals">{ofKind(kind).map((row) => <ProposalLine key={row.id} row={row} {...rest} />)}</ul>
        </Section>
      ))}
    </>
  );
}
