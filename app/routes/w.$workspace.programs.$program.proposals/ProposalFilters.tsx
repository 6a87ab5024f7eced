import { Link } from "@remix-run/react";
import { PROPOSAL_STATES, type ProposalKind, type ProposalState } from "#app/domain/proposal/proposal.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import "#app/i18n/words/proposal.ts";

interface Filter {
  source: string | null;
  kind: ProposalKind | null;
  state: ProposalState;
}
type Props = { filter: Filter; counts: readonly { kind: ProposalKind; n: number }[]; workspace: string; program: string };

/** Which state, which kind, which source: all stand in the address. */
export function ProposalFilters({ filter, counts, workspace, program }: Props) {
  const { proposal: words } = useT();
  const to = (over: Partial<Filter>) => paths.proposals(workspace, program, { ...filter, ...over });
  return (
    <nav className="proposal-filters" aria-label={words.filters}>
      <p>{PROPOSAL_STATES.map((state) => <Link key={state} to={to({ state, kind: null })} aria-current={state === filter.state ? "page" : undefined}>{words.states[state]}</Link>)}</p>
      <p>
        <Link to={to({ kind: null })} aria-current={filter.kind === null ? "page" : undefined}>{words.allKinds}</Link>
        {counts.map(({ kind, n }) => <Link key={kind} to={to({ kind })} aria-current={kind === filter.kind ? "page" : undefined}>{words.kindCount(kind, n)}</Link>)}
      </p>
      <p>
        {filter.source ? <><span className="soft">{words.oneSource(filter.source)}</span> <Link to={to({ source: null })}>{words.allSources}</Link> </> : null}
        <Link to={paths.importReport(workspace, program)}>{words.importAnother}</Link>
      </p>
    </nav>
  );
}
