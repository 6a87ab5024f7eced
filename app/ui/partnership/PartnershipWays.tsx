import { Link, useLocation } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import "#app/i18n/words/commitment.ts";

type PartnershipWaysProps = { workspace: string; program: string; /** Outside the team one sees two of them. */ inside: boolean };

/** From one page of what binds us to stakeholders to the others. */
export function PartnershipWays({ workspace, program, inside }: PartnershipWaysProps) {
  const { commitment: words } = useT();
  const { pathname } = useLocation();
  const team = [
    [paths.loans(workspace, program), words.ways.loans], [paths.agreements(workspace, program), words.ways.agreements],
    [paths.promises(workspace, program), words.ways.promises], [paths.exchanges(workspace, program), words.ways.exchanges],
  ];
  const ways = [[paths.commitments(workspace, program), words.ways.commitments], ...(inside ? team : []), [paths.projects(workspace, program), words.ways.projects]];
  return (
    <nav className="readings mb-6" aria-label={words.waysLabel}>
      <ul>
        {ways.map(([href = "", label]) => <li key={href}><Link to={href} aria-current={href === pathname ? "page" : undefined}>{label}</Link></li>)}
      </ul>
    </nav>
  );
}
