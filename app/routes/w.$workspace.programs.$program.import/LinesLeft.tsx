import { useT } from "#app/i18n/context.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import "#app/i18n/words/report-import.ts";

/** What the rules took nothing from: it is read with one's own eyes. */
export function LinesLeft({ title, left }: { title: string; left: readonly { line: number; text: string }[] }) {
  const { reportImport: words } = useT();
  return (
    <Section title={words.left(left.length)} definition={words.leftDef(title)}>
      <ul className="lines lines-log">
        {left.map(({ line, text }) => <li key={line}><span className="soft">{words.line(line)}</span><span className="proposal-source">{text}</span></li>)}
      </ul>
    </Section>
  );
}
