import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { isOutward } from "#app/domain/disclosure/disclosure.ts";
import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief.ts";
import { useBridge } from "../editor/bridge.ts";
import { blockOnItsOwn, insert } from "../editor/markdown-edits.ts";
import { says } from "./matching.ts";
import { useCatalogue, type Insertable } from "./use-catalogue.ts";

const AT_FIRST = 6;

/** Live figures and blocks, the most fitting first: one click puts one where the caret is. Asked for once the page runs. */
export function FigurePanel({ address }: { address: string }) {
  const t = useT();
  const data = useCatalogue(address);
  const [asked, setAsked] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const bridge = useBridge();
  const id = useId();
  useEffect(() => {
    const beside = bridge.current;
    beside.askForFigure = () => search.current?.focus();
    return () => void (beside.askForFigure = null);
  }, [bridge]);
  if (!data) return null;
  const found = data.figures.filter(({ label }) => says(label, asked));
  const put = (what: Insertable) => bridge.current.edit?.(what.insert.startsWith("::") ? blockOnItsOwn(what.insert) : insert(what.insert));
  const onKey = (event: KeyboardEvent) => onSearchKey(event, { put: () => found[0] && put(found[0]), leave: () => bridge.current.backToText?.(), clear: () => setAsked("") });
  return (
    <>
      <section aria-labelledby={`${id}-figures`}>
        <h2 id={`${id}-figures`}>{t.brief.figures}</h2>
        <input ref={search} className="input brief-search" type="search" value={asked} placeholder={t.brief.findFigure} aria-label={t.brief.findFigure} onChange={({ currentTarget }) => setAsked(currentTarget.value)} onKeyDown={onKey} />
        <ul className="brief-figures">
          {found.slice(0, AT_FIRST).map((figure) => <Line key={figure.insert} what={figure} onPut={put}><b>{figure.written}</b></Line>)}
        </ul>
        <p className="note">{found.length === 0 ? t.brief.noFigure : t.brief.figuresHint}{found.length > AT_FIRST ? ` ${t.brief.moreFigures(found.length - AT_FIRST)}` : ""}</p>
      </section>
      <section aria-labelledby={`${id}-blocks`}>
        <h2 id={`${id}-blocks`}>{t.brief.blocks}</h2>
        <ul className="brief-figures">{data.blocks.filter(({ fits }) => fits).map((block) => <Line key={block.insert} what={block} onPut={put} />)}</ul>
        <details className="disclosure disclosure-small">
          <summary>{t.brief.otherBlocks}</summary>
          <ul className="brief-figures">{data.blocks.filter(({ fits }) => !fits).map((block) => <Line key={block.insert} what={block} onPut={put} />)}</ul>
        </details>
      </section>
    </>
  );
}

function Line({ what, onPut, children }: { what: Insertable; onPut: (what: Insertable) => void; children?: React.ReactNode }) {
  const t = useT();
  return (
    <li>
      <button type="button" onClick={() => onPut(what)} title={isOutward(what.audience) ? t.brief.insertThis(what.label) : t.brief.insertInside(what.label)}>{what.label}</button>
      {children}
    </li>
  );
}

/** Enter puts the first one found; Escape goes back to the text. */
function onSearchKey(event: KeyboardEvent, does: { put: () => void; leave: () => void; clear: () => void }): void {
  if (event.key !== "Enter" && event.key !== "Escape") return;
  event.preventDefault();
  does.clear();
  if (event.key === "Enter") does.put();
  else does.leave();
}
