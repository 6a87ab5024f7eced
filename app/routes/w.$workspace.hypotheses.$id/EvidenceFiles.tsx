import { useT } from "#app/i18n/context.tsx";
import { Attachments } from "#app/ui/attachment/Attachments.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { HypothesisPage } from "./compose-hypothesis.server.ts";
import "#app/i18n/words/attachment.ts";

/** The photos and files of each fact: those who may not add any see the facts that have some. */
export function EvidenceFiles({ files }: Pick<HypothesisPage, "files">) {
  const { attachment: words } = useT();
  const shown = files.filter(({ list }) => list.mayWrite || list.items.length > 0);
  if (shown.length === 0) return null;
  return (
    <Section title={words.ofFacts} id="files">
      <ul className="lines lines-plain">
        {shown.map(({ fact, list }) => <li key={list.id}><p>{fact}</p><Attachments list={list} inline /></li>)}
      </ul>
    </Section>
  );
}
