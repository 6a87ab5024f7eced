import { useT } from "#app/i18n/context.tsx";
import { useFollowedLinks } from "../layout/use-followed-links.ts";
import type { VerdictOrRunning, VerdictTally } from "../verdict/verdict-kind.ts";
import { VerdictCounts } from "../verdict/VerdictCounts.tsx";
import { RibbonThread } from "./RibbonThread.tsx";

export type RibbonVersion = { id: string; label: string; href: string; state: "expected" | "produced" | "authorised" | "opened" | "refused"; note?: string | null };
export type RibbonIteration = { id: string; label: string; href: string; state: "draft" | "running" | "closed"; note?: string | null; counts: VerdictTally; hrefOf?: (verdict: VerdictOrRunning) => string };
type LoopRibbonProps = { versions: readonly RibbonVersion[]; iterations: readonly RibbonIteration[] };

/** Versions and the iterations between them: iteration i goes from version i to version i + 1. */
export function LoopRibbon({ versions, iterations }: LoopRibbonProps) {
  const t = useT();
  const follow = useFollowedLinks();
  const steps = Math.max(versions.length, iterations.length);
  return (
    <div className="ribbon-frame">
      <ol className="ribbon" aria-label={t.ribbon.title} onClick={follow}>
        {Array.from({ length: steps }, (_, index) => [
          versions[index] && <VersionTag key={versions[index].id} version={versions[index]} base={index === 0} />,
          iterations[index] && <IterationLoop key={iterations[index].id} iteration={iterations[index]} />,
        ])}
      </ol>
    </div>
  );
}

function VersionTag({ version, base }: { version: RibbonVersion; base: boolean }) {
  const look = base ? "base" : version.state;
  return (
    <li className={`ribbon-version ribbon-${look}`}>
      <a className="ribbon-tag" href={version.href}>{version.label}</a>
      {version.note && <p>{version.note}</p>}
    </li>
  );
}

function IterationLoop({ iteration }: { iteration: RibbonIteration }) {
  const t = useT();
  const { state, counts } = iteration;
  return (
    <li className={`ribbon-loop ribbon-${state}`}>
      <RibbonThread state={state} />
      <div className="ribbon-text">
        <a href={iteration.href}>{iteration.label}</a>, {iteration.note ?? t.ribbon.state[state]}
        {state !== "draft" && <div><VerdictCounts look="grid" tally={counts} hrefOf={iteration.hrefOf} /></div>}
      </div>
    </li>
  );
}
