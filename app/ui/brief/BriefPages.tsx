import type { BriefDocument, BriefSection } from "#app/domain/brief/brief-document.ts";
import { BriefBlocks, type BlocksProps } from "./BriefBlocks.tsx";

type PagesProps = { document: BriefDocument } & Omit<BlocksProps, "blocks">;

/** On the first page what is asked and what it brings; on the second what it risks, and who and when. */
const FIRST_PAGE = new Set(["decision", "summary", "context", "learned", "benefits"]);

/** The note as sheets: two pages, then the annexes. */
export function BriefPages({ document, ...rest }: PagesProps) {
  const { sections, annexes, language } = document;
  const first = sections.filter(({ key }) => FIRST_PAGE.has(key));
  const second = sections.filter(({ key }) => !FIRST_PAGE.has(key));
  return (
    <div className="note-sheets" lang={language}>
      <article className="note-sheet">
        <SheetHead document={document} />
        <Sections sections={first} {...rest} />
        <SheetFoot document={document} />
      </article>
      {second.length > 0 && <article className="note-sheet"><Sections sections={second} {...rest} /><SheetFoot document={document} /></article>}
      {annexes.length > 0 && (
        <article className="note-sheet note-annexes">
          <h2>{document.words.annexes}</h2>
          <Sections sections={annexes} {...rest} /><SheetFoot document={document} />
        </article>
      )}
    </div>
  );
}

function SheetHead({ document: { object, header } }: { document: BriefDocument }) {
  return (
    <header className="note-head">
      <h2>{object}</h2>
      <dl>{header.map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
    </header>
  );
}

function Sections({ sections, ...rest }: { sections: readonly BriefSection[] } & Omit<BlocksProps, "blocks">) {
  return (
    <>
      {sections.map(({ key, number, title, blocks }) => (
        <section key={`${key} ${number}`}>
          <h3>{number && <span className="note-number">{number}</span>} {title}</h3>
          <BriefBlocks blocks={blocks} {...rest} />
        </section>
      ))}
    </>
  );
}

function SheetFoot({ document: { confidentiality, program, words } }: { document: BriefDocument }) {
  return <footer className="note-foot"><span>{confidentiality}</span><span>{program}, {words.edition}</span></footer>;
}
