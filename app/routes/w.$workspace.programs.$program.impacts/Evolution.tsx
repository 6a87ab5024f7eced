import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ChartIsland } from "#app/ui/charts/ChartIsland.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { EvolutionView } from "./evolution-view.server.ts";

export function Evolution({ view, workspace }: { view: EvolutionView; workspace: string }) {
  const t = useT();
  return (
    <>
      <Section title={t.impact.evolution}>
        {view.spec ? <ChartIsland spec={view.spec} /> : <EmptyState>{t.impact.noChart}</EmptyState>}
      </Section>
      {view.moves.length > 0 && <Moved moves={view.moves} workspace={workspace} />}
      <Beside title={t.impact.wordingOnly} definition={t.impact.wordingOnlyDefinition} items={view.wordingOnly} workspace={workspace} />
      <Beside title={t.impact.withoutLens} items={view.withoutLens} workspace={workspace} />
    </>
  );
}

/** What moved towards the last version, with its reason; earlier moves stay at hand. */
function Moved({ moves, workspace }: { moves: EvolutionView["moves"]; workspace: string }) {
  const t = useT();
  const last = moves.at(0)?.version ?? "";
  const earlier = moves.filter(({ version }) => version !== last);
  return (
    <Section title={t.impact.moved} definition={t.impact.movedDefinition}>
      <Moves moves={moves.filter(({ version }) => version === last)} workspace={workspace} />
      {earlier.length > 0 && <Disclosure summary={t.impact.movedBefore(last, earlier.length)}><Moves moves={earlier} workspace={workspace} /></Disclosure>}
    </Section>
  );
}

function Moves({ moves, workspace }: { moves: EvolutionView["moves"]; workspace: string }) {
  const t = useT();
  return (
    <ul className="lines lines-plain">
      {moves.map((move) => (
        <li key={`${move.impactId} ${move.version}`}>
          <Link to={paths.impact(workspace, move.impactId)}>{t.impact.ref[move.kind](move.number)}</Link> {move.statement}
          <br /><span className="soft">{t.impact.move(move)}</span>{move.reason && <> {move.reason}</>}
        </li>
      ))}
    </ul>
  );
}

function Beside({ title, definition, items, workspace }: { title: string; definition?: string; items: EvolutionView["wordingOnly"]; workspace: string }) {
  const t = useT();
  if (items.length === 0) return null;
  return (
    <Section plain title={title} definition={definition}>
      <ul className="lines lines-plain">
        {items.map(({ id, kind, number, statement }) => <li key={id}><Link to={paths.impact(workspace, id)}>{t.impact.ref[kind](number)}</Link> {statement}</li>)}
      </ul>
    </Section>
  );
}
