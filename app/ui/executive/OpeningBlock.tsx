import type { ReactNode } from "react";
import type { ExecutiveView, OpeningAhead } from "#app/domain/dashboard/executive-view.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Records } from "./records.tsx";

const SHOWN = 5;

/** From one version to the next: what opens, what stays closed. */
export function OpeningBlock({ view }: { view: ExecutiveView }) {
  const { executive: { opening: words }, common } = useT();
  const { opening } = view;
  if (!opening) return <section className="exec-opening" aria-label={words.title}><p className="soft">{words.noVersion}</p></section>;
  return (
    <section className="exec-opening" aria-label={words.title}>
      <p className="exec-versions">
        {opening.from && <>{opening.from.name} <Arrow /><span className="visually-hidden">{words.to}</span> </>}
        <Records href={paths.version(view.workspace, opening.to.id)} definition="opening">{opening.to.name}</Records>
      </p>
      <p><b>{opening.to.state === "refused" ? words.refused : words.opens}{common.colon}</b><Opens view={view} opening={opening} /></p>
      <p><b>{words.staysClosed}{common.colon}</b><Closed view={view} opening={opening} /></p>
    </section>
  );
}

function Opens({ view, opening }: { view: ExecutiveView; opening: OpeningAhead }) {
  const { executive: { opening: words } } = useT();
  const items = opening.opens.map(({ id, name, underAgreement }) => ({ id, name: underAgreement ? `${name} (${words.underAgreement})` : name }));
  return (
    <>
      {items.length === 0 ? words.nothingMore : <Items view={view} opening={opening} items={items} />}
      {opening.alreadyOpen > 0 && <> · {words.alreadyOpen(opening.alreadyOpen)}</>}
    </>
  );
}

function Closed({ view, opening }: { view: ExecutiveView; opening: OpeningAhead }) {
  const { executive: { opening: words }, common } = useT();
  const { staysClosed, closes, recreated } = opening;
  return (
    <>
      {staysClosed.length === 0 ? words.nothingClosed : <Items view={view} opening={opening} items={staysClosed} />}
      {closes.length > 0 && <> · <b>{words.closes}{common.colon}</b><Items view={view} opening={opening} items={closes} /></>}
      {recreated.length > 0 && <> · <b>{words.recreated}{common.colon}</b><Items view={view} opening={opening} items={recreated} /></>}
    </>
  );
}

/** Names in a row; past the first ones, how many more and the way to them. */
function Items({ view, opening, items }: { view: ExecutiveView; opening: OpeningAhead; items: readonly { id: string; name: string }[] }): ReactNode {
  const { executive: { opening: words } } = useT();
  const { workspace, program } = view;
  const all = opening.from ? paths.versions(workspace, program.slug, { from: opening.from.id, to: opening.to.id }) : paths.openingCatalogue(workspace, program.slug);
  const shown = items.slice(0, items.length > SHOWN + 1 ? SHOWN : items.length);
  const more = items.length - shown.length;
  return (
    <Records href={all} definition="opening" className="exec-quiet">
      {shown.map(({ name }) => name).join(", ")}{more > 0 && ` ${words.more(more)}`}
    </Records>
  );
}

function Arrow() {
  return <svg viewBox="0 0 62 12" aria-hidden="true"><path className="exec-thread" d="M2 6H56" /><path className="exec-needle" d="M50 1.5 57 6l-7 4.5" /></svg>;
}
