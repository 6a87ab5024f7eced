import type { BriefDocument, Slide } from "#app/domain/brief/brief-document.ts";
import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/edition.ts";
import { BriefBlocks, type BlocksProps } from "./BriefBlocks.tsx";

type SlidesProps = { document: BriefDocument } & Omit<BlocksProps, "blocks">;

/** Six to eight slides with one message each, then those of the annexes; the speaker's notes under each. */
export function BriefSlides({ document: { slides, annexSlides, language }, ...rest }: SlidesProps) {
  const t = useT();
  return (
    <ol className="note-slides" lang={language}>
      {slides.map((slide, index) => <OneSlide key={slide.key} slide={slide} place={t.edition.slide(index + 1, slides.length)} {...rest} />)}
      {annexSlides.map((slide, index) => <OneSlide key={slide.key} slide={slide} place={t.edition.annexSlide(index + 1)} {...rest} />)}
    </ol>
  );
}

function OneSlide({ slide: { title, left, right, notes }, place, ...rest }: { slide: Slide; place: string } & Omit<BlocksProps, "blocks">) {
  const t = useT();
  return (
    <li>
      <article className="note-slide">
        <p className="eyebrow">{place}</p>
        <h3>{title}</h3>
        <div className={right.length > 0 ? "note-columns" : undefined}>
          <div><BriefBlocks blocks={left} {...rest} /></div>
          {right.length > 0 && <div><BriefBlocks blocks={right} {...rest} /></div>}
        </div>
      </article>
      {notes.length > 0 && <details className="note-notes"><summary>{t.edition.notes}</summary>{notes.map((note) => <p key={note}>{note}</p>)}</details>}
    </li>
  );
}
