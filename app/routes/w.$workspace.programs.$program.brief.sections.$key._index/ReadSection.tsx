import { Link } from "@remix-run/react";
import { DISCLOSURE_LEVELS } from "#app/domain/disclosure/disclosure.ts";
import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief.ts";
import "#app/i18n/words/evolution.ts";
import { paths } from "#app/paths.ts";
import { BriefBlocks } from "#app/ui/brief/BriefBlocks.tsx";
import type { SectionData } from "./route.tsx";

type Read = NonNullable<SectionData["read"]>;

/** The section as an audience reads it, with today's figures; and what an edition for them would refuse. */
export function ReadSection({ data, read }: { data: SectionData; read: Read }) {
  const t = useT();
  const { workspace, shell, section, inside } = data;
  const hrefOf = (query: { view?: "read"; as?: string }) => paths.briefSection(workspace, shell.slug, section.key, query);
  return (
    <>
      <div className="brief-bar">
        {inside ? (
          <nav className="readings" aria-label={t.brief.readAs}>
            <span className="soft">{t.brief.readAs}</span>
            <ul>
              {DISCLOSURE_LEVELS.map((level) => (
                <li key={level}><Link to={hrefOf({ view: "read", as: level })} preventScrollReset aria-current={level === read.audience ? "true" : undefined}>{t.brief.audiences[level]}</Link></li>
              ))}
            </ul>
          </nav>
        ) : null}
        {section.mayWrite ? <Link className="btn btn-slim" to={hrefOf({})} preventScrollReset>{t.brief.write}</Link> : null}
      </div>
      <Faults read={read} hrefOf={section.mayWrite ? (line) => `${hrefOf({})}#line-${line}` : null} />
      <div className="brief-document">
        {read.blocks.length === 0 ? <p className="soft">{section.text.trim() === "" ? t.brief.states.empty : t.brief.nothingForThem}</p> : <BriefBlocks blocks={read.blocks} pictures={read.pictures} tableLabel={t.evolution.table} high />}
      </div>
    </>
  );
}

function Faults({ read: { faults }, hrefOf }: { read: Read; hrefOf: ((line: number) => string) | null }) {
  const t = useT();
  if (faults.length === 0) return null;
  return (
    <div className="errors" role="status">
      <b>{t.brief.readFaults}</b>
      <ul>{faults.map(({ line, excerpt }, index) => <li key={index}>{hrefOf ? <Link to={hrefOf(line)}>{t.brief.faultAt(line, excerpt)}</Link> : t.brief.faultAt(line, excerpt)}</li>)}</ul>
    </div>
  );
}
