import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { stillOut } from "#app/domain/loan/loan.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { PartnershipData } from "./compose-partnership.server.ts";
import "#app/i18n/words/agreement.ts";
import "#app/i18n/words/commitment.ts";
import "#app/i18n/words/exchange.ts";
import "#app/i18n/words/loan.ts";
import "#app/i18n/words/project.ts";
import "#app/i18n/words/promise.ts";

type Line = { id: string; what: string; when: string; href: string };

/** What is lent, signed, promised and exchanged, a line each; the team opens the page it stands on. */
export function PartnershipSection({ partnership, workspace, inside }: { partnership: PartnershipData; workspace: string; inside: boolean }) {
  const { commitment: words } = useT();
  const groups = useGroups(partnership, workspace).filter(({ lines }) => lines.length > 0);
  return (
    <Section title={words.waysLabel} id="partnership">
      {groups.length === 0 ? <p className="soft">{words.nothingBinds}</p> : null}
      {groups.map(({ title, lines }) => (
        <div key={title} className="mb-4">
          <h3>{title}</h3>
          <ul className="lines">
            {lines.map(({ id, what, when, href }) => <li key={id}><Way href={inside ? href : null}>{what}</Way><span className="due soft">{when}</span></li>)}
          </ul>
        </div>
      ))}
    </Section>
  );
}

const Way = ({ href, children }: { href: string | null; children: ReactNode }) => (href ? <Link to={href}>{children}</Link> : <span>{children}</span>);

function useGroups({ loans, agreements, promises, exchanges, projects }: PartnershipData, workspace: string): { title: string; lines: Line[] }[] {
  const t = useT();
  const language = useLanguage();
  const day = (on: string | null) => formatDay(on, language);
  const { ways } = t.commitment;
  return [
    { title: ways.loans, lines: loans.map((loan) => ({ id: loan.id, what: loan.what, when: [t.loan.states[loan.state], loan.state === "returned" ? "" : t.loan.stillOut(stillOut(loan), loan.count), loan.state !== "returned" && loan.dueOn ? t.loan.due(day(loan.dueOn)) : ""].filter(Boolean).join(" · "), href: `${paths.loans(workspace, loan.program)}#${loan.id}` })) },
    { title: ways.agreements, lines: agreements.map(({ id, title, kind, state, untilOn, program }) => ({ id, what: title, when: [t.agreement.kinds[kind], t.agreement.states[state], untilOn ? t.agreement.until(day(untilOn)) : ""].filter(Boolean).join(" · "), href: `${paths.agreements(workspace, program)}#${id}` })) },
    { title: ways.promises, lines: promises.map(({ id, what, state, dueOn, keptOn, program }) => ({ id, what, when: keptOn ? t.promise.keptOn(day(keptOn)) : `${t.promise.states[state]} · ${t.promise.for(day(dueOn))}`, href: `${paths.promises(workspace, program)}#${id}` })) },
    { title: t.exchange.title, lines: exchanges.map(({ id, direction, what, on, program }) => ({ id, what, when: `${t.exchange.ways[direction]} · ${day(on)}`, href: `${paths.exchanges(workspace, program)}#${id}` })) },
    { title: ways.projects, lines: projects.map(({ id, name, state }) => ({ id, what: name, when: t.project.states[state], href: paths.project(workspace, id) })) },
  ];
}
