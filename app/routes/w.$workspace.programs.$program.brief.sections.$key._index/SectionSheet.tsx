import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief.ts";
import { paths } from "#app/paths.ts";
import { SectionEditor } from "#app/ui/brief/editor/SectionEditor.tsx";
import { StateMark } from "#app/ui/brief/SectionList.tsx";
import { sectionRank } from "#app/ui/brief/section-mark.ts";
import { ReadSection } from "./ReadSection.tsx";
import type { SectionData } from "./route.tsx";

/** The text of a section: written by who may, read by the others. */
export function SectionSheet({ data }: { data: SectionData }) {
  const t = useT();
  const answered = useActionData();
  const { workspace, shell, section, inside } = data;
  const place = [workspace, shell.slug, section.key] as const;
  return (
    <article className="brief-sheet" aria-labelledby="section">
      <p className="eyebrow">{sectionRank(t, section.key)} · {section.owner?.name ?? t.brief.noOwner} · {t.brief.states[section.state]} <StateMark state={section.state} /></p>
      <h2 id="section">{t.brief.sections[section.key]}</h2>
      {data.read ? <ReadSection data={data} read={data.read} /> : (
        <>
          <SectionEditor
            section={section} member={data.member} others={data.others} audiences={inside}
            addresses={{ text: paths.briefSectionText(...place), presence: paths.briefSectionPresence(...place), page: paths.briefSection(...place), read: paths.briefSection(...place, { view: "read" }) }}
            refused={refusedForm(answered, "text") ?? refusedForm(answered, "ready")}
          />
          {data.audience ? <p className="def">{t.brief.defaultAudience(data.audience)}</p> : null}
        </>
      )}
    </article>
  );
}
