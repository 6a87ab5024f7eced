import { Link } from "@remix-run/react";
import { SECTION_STATES, type SectionKey, type SectionState } from "#app/domain/brief/section.ts";
import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief.ts";
import { sectionMark } from "./section-mark.ts";

export type SectionItem = { key: SectionKey; state: SectionState; owner: string | null };
type SectionListProps = { sections: readonly SectionItem[]; current?: SectionKey; hrefOf: (key: SectionKey) => string };

/** The sections down the left, each with its state and its owner: an empty slot is visible. */
export function SectionList({ sections, current, hrefOf }: SectionListProps) {
  const t = useT();
  const [empty, draft, ready] = SECTION_STATES.map((state) => sections.filter((section) => section.state === state).length) as [number, number, number];
  return (
    <nav className="brief-list" aria-label={t.brief.list}>
      {sections.length > 1 ? <p className="eyebrow">{t.brief.counts({ ready, draft, empty })}</p> : null}
      <ol>
        {sections.map((section) => (
          <li key={section.key} className={section.key === current ? "brief-here" : undefined}>
            <Link to={hrefOf(section.key)} aria-current={section.key === current ? "page" : undefined}>
              <span className="soft">{sectionMark(t, section.key)}</span>
              <span>{t.brief.sections[section.key]}</span>
              <span className="brief-state"><StateMark state={section.state} />{t.brief.states[section.state]}, {section.owner ?? t.brief.noOwner}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A thread: whole when ready, basted while it is a draft, thin when nothing is there. */
export function StateMark({ state }: { state: SectionState }) {
  return <i className={`brief-mark brief-mark-${state}`} aria-hidden="true" />;
}
