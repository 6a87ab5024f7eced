import { Link } from "@remix-run/react";
import { mostNotable, type EvolutionMove } from "#app/domain/impact/moves.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { EvolutionChart, type Records } from "#app/ui/charts/evolution/EvolutionChart.tsx";
import { MovedList } from "#app/ui/charts/evolution/MovedList.tsx";
import { RiskGridChart } from "#app/ui/charts/risk-grid/RiskGridChart.tsx";
import { SlopeChart } from "#app/ui/charts/slope/SlopeChart.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { ImpactPictures } from "./impact-pictures.server.ts";
import { ViewSwitch } from "./ViewSwitch.tsx";
import "#app/i18n/words/evolution.ts";
import "#app/i18n/words/impact.ts";

type PicturesProps = { pictures: ImpactPictures; workspace: string; program: string };

/** The picture asked for, what moved and why, and what no picture can hold. */
export function Pictures({ pictures, workspace, program }: PicturesProps) {
  const t = useT();
  const { view, versions, spec, moves, wordingOnly, withoutGroup } = pictures;
  const records = { workspace, program };
  return (
    <>
      <Section title={t.evolution.viewTitles[view.view]}>
        <ViewSwitch view={view} versions={versions} {...records} />
        {spec ? <Picture spec={spec} records={records} /> : <EmptyState action={<a className="btn" href="#register">{t.evolution.toRegister}</a>}>{t.impact.noChart}</EmptyState>}
      </Section>
      {moves.length > 0 && <Moved moves={moves} workspace={workspace} />}
      <Beside title={t.impact.wordingOnly} definition={t.impact.wordingOnlyDefinition} items={wordingOnly} workspace={workspace} />
      <Beside title={t.evolution.withoutGroup[view.by]} items={withoutGroup} workspace={workspace} />
    </>
  );
}

function Picture({ spec, records }: { spec: NonNullable<ImpactPictures["spec"]>; records: Records }) {
  if (spec.kind === "slope") return <SlopeChart spec={spec} workspace={records.workspace} />;
  return spec.kind === "risk-grid" ? <RiskGridChart spec={spec} workspace={records.workspace} /> : <EvolutionChart spec={spec} records={records} />;
}

/** What moved towards the last version, with its reason; earlier moves stay at hand. */
function Moved({ moves, workspace }: { moves: EvolutionMove[]; workspace: string }) {
  const t = useT();
  const versions = [...new Map(moves.map((move) => [move.versionId, move])).values()];
  return (
    <Section title={t.evolution.moved} definition={t.evolution.movedDefinition}>
      {versions.map(({ versionId, version, stage }, index) => {
        const list = <MovedList moves={mostNotable(moves.filter((move) => move.versionId === versionId))} workspace={workspace} />;
        const title = t.evolution.movesTo(version, stage);
        return index < 2
          ? <div key={versionId} className="moved-to"><h3>{title}</h3>{list}</div>
          : <Disclosure key={versionId} summary={title}>{list}</Disclosure>;
      })}
    </Section>
  );
}

function Beside({ title, definition, items, workspace }: { title: string; definition?: string; items: ImpactPictures["wordingOnly"]; workspace: string }) {
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
