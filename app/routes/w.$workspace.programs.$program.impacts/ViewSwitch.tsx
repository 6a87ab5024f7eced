import { Link } from "@remix-run/react";
import { CONTROLS, EVOLUTION_READINGS, GROUPINGS, IMPACT_VIEWS } from "#app/domain/chart/evolution-spec.ts";
import type { ImpactView } from "#app/domain/impact/schema.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import "#app/i18n/words/slope.ts";
import "#app/i18n/words/evolution.ts";

type SwitchProps = { view: ImpactView; versions: readonly { id: string; name: string }[]; workspace: string; program: string };

/** Which picture, which reading, by what: plain links, so that an address keeps what is looked at. */
export function ViewSwitch({ view, versions, workspace, program }: SwitchProps) {
  const t = useT().evolution;
  const hrefOf = (change: Partial<ImpactView>) => paths.impacts(workspace, program, shortest({ ...view, ...change }, versions.at(-1)?.id));
  return (
    <div className="switches no-print">
      <Choices label={t.viewLabel} values={IMPACT_VIEWS} chosen={view.view} words={t.views} hrefOf={(value) => hrefOf({ view: value })} />
      {view.view === "evolution" && <>
        <Choices label={t.readingLabel} values={EVOLUTION_READINGS} chosen={view.reading} words={t.readings} hrefOf={(value) => hrefOf({ reading: value })} />
        <Choices label={t.groupingLabel} values={GROUPINGS} chosen={view.by} words={t.groupings} hrefOf={(value) => hrefOf({ by: value })} />
        {view.reading === "bands" && <Choices label={t.controlLabel} values={CONTROLS} chosen={view.control} words={t.controls} hrefOf={(value) => hrefOf({ control: value })} />}
      </>}
      {view.view !== "evolution" && versions.length > 1 && <Versions versions={versions} to={view.to} hrefOf={(to) => hrefOf({ to })} />}
    </div>
  );
}

/** What is not the default stands in the address. */
function shortest({ view, reading, by, control, to }: ImpactView, last: string | undefined): Parameters<typeof paths.impacts>[2] {
  const kept = (value: string, usual: string) => (value === usual ? undefined : value);
  if (view !== "evolution") return { view, to: to === last ? undefined : to };
  return { reading: kept(reading, "level"), by: kept(by, "lens"), control: reading === "bands" ? kept(control, "after") : undefined };
}

/** Towards which version: the first one is where everything starts. */
function Versions({ versions, to, hrefOf }: { versions: SwitchProps["versions"]; to: string | undefined; hrefOf: (id: string) => string }) {
  const t = useT();
  const words = Object.fromEntries(versions.map(({ id, name }) => [id, name]));
  return <Choices label={t.slope.towards} values={versions.map(({ id }) => id)} chosen={to ?? ""} words={words} hrefOf={hrefOf} />;
}

type ChoicesProps<Value extends string> = { label: string; values: readonly Value[]; chosen: Value; words: Readonly<Record<Value, string>>; hrefOf: (value: Value) => string };

function Choices<Value extends string>({ label, values, chosen, words, hrefOf }: ChoicesProps<Value>) {
  return (
    <nav className="readings" aria-label={label}>
      <span className="soft" aria-hidden="true">{label}</span>
      <ul>
        {values.map((value) => <li key={value}><Link to={hrefOf(value)} preventScrollReset aria-current={value === chosen ? "true" : undefined}>{words[value]}</Link></li>)}
      </ul>
    </nav>
  );
}
