import { Link } from "@remix-run/react";
import { useRef } from "react";
import { SECTION_KEYS, type SectionKey } from "#app/domain/brief/section.ts";
import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief.ts";
import { paths } from "#app/paths.ts";
import { BriefWays } from "#app/ui/brief/BriefWays.tsx";
import { BridgeProvider, nothingBeside } from "#app/ui/brief/editor/bridge.ts";
import { SectionList } from "#app/ui/brief/SectionList.tsx";
import { CommentThread } from "#app/ui/comment/CommentThread.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { SectionSheet } from "./SectionSheet.tsx";
import { SectionSide } from "./SectionSide.tsx";
import type { SectionData } from "./route.tsx";

/** The list on the left, the text in the middle, what belongs to the section on the right. */
export function SectionPage({ data }: { data: SectionData }) {
  const t = useT();
  const { workspace, shell, section, sections, inside } = data;
  const bridge = useRef(nothingBeside());
  const hrefOf = (key: SectionKey) => paths.briefSection(workspace, shell.slug, key);
  return (
    <BridgeProvider value={bridge}>
      <PageHeader
        eyebrow={inside ? <Link className="brief-all" to={paths.brief(workspace, shell.slug)}>{t.brief.allSections}</Link> : null}
        title={t.brief.title} lede={inside ? t.brief.lede : t.brief.partnerLede} actions={inside ? <BriefWays workspace={workspace} program={shell.slug} /> : null}
      />
      <div className="brief-lay brief-lay-section">
        <SectionList sections={sections} current={section.key} hrefOf={hrefOf} />
        <div className="brief-middle">
          <SectionSheet key={section.key} data={data} />
          {inside ? <Neighbours current={section.key} hrefOf={hrefOf} /> : null}
          <CommentThread thread={data.thread} />
        </div>
        <SectionSide key={section.key} data={data} />
      </div>
    </BridgeProvider>
  );
}

function Neighbours({ current, hrefOf }: { current: SectionKey; hrefOf: (key: SectionKey) => string }) {
  const t = useT();
  const at = SECTION_KEYS.indexOf(current);
  const [before, after] = [SECTION_KEYS[at - 1], SECTION_KEYS[at + 1]];
  return (
    <p className="brief-neighbours">
      {before ? <Link to={hrefOf(before)} rel="prev"><span className="soft">{t.brief.previous}</span>{t.brief.sections[before]}</Link> : <span />}
      {after ? <Link to={hrefOf(after)} rel="next"><span className="soft">{t.brief.next}</span>{t.brief.sections[after]}</Link> : null}
    </p>
  );
}
