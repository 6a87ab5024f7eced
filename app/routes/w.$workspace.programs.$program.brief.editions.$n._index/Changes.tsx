import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/edition.ts";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { EditionPage } from "./route.tsx";

const SHOWN = 8;

/** Since the edition before, and since this one in the live data. */
export function Changes({ page: { number, since, live } }: { page: EditionPage }) {
  const t = useT();
  return (
    <Section title={since === null ? t.edition.live : t.edition.since(number - 1)} id="since">
      {since !== null && <><Sentences lines={since} none={t.edition.sinceNothing} /><h3>{t.edition.live}</h3></>}
      <Sentences lines={live} none={t.edition.liveNothing} />
    </Section>
  );
}

function Sentences({ lines, none }: { lines: readonly string[]; none: string }) {
  const t = useT();
  const more = lines.slice(SHOWN);
  if (lines.length === 0) return <p className="soft">{none}</p>;
  return (
    <>
      <ul className="lines lines-plain">{lines.slice(0, SHOWN).map((line) => <li key={line}>{line}</li>)}</ul>
      {more.length > 0 && <details><summary>{t.edition.more(more.length)}</summary><ul className="lines lines-plain">{more.map((line) => <li key={line}>{line}</li>)}</ul></details>}
    </>
  );
}
