import { lazy } from "react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import type { ChartVersion, EvolutionSpec, GroupName } from "#app/domain/chart/evolution-spec.ts";
import { ExploreFold } from "../explore/ExploreFold.tsx";
import { AmountPicture } from "./AmountPicture.tsx";
import { AmountTable } from "./AmountTable.tsx";
import { useAmountWords } from "./amount-words.ts";
import { BandPicture } from "./BandPicture.tsx";
import { BandTable } from "./BandTable.tsx";
import { LevelPicture, type PictureProps } from "./LevelPicture.tsx";
import { LevelTable, type FigureLinks } from "./LevelTable.tsx";
import { messagesOf } from "#app/i18n/evolution-words.ts";
import "#app/i18n/words/evolution.ts";

const ExploreLevels = lazy(() => import("./ExploreLevels.tsx"));

/** Where the records behind the figures are: slugs of the workspace and of the programme. */
export type Records = { workspace: string; program: string };
export type EvolutionChartProps = {
  spec: EvolutionSpec;
  /** In a page of other things: about 620 × 260, three to a row on a phone. */
  compact?: boolean;
  /** Without them (a shared page), figures open nothing. */
  records?: Records;
};

/** Benefits above the axis and risks below, version by version: a title that says the message, the picture, its definition and its table. Drawn on the server; only exploring it needs a script. */
export function EvolutionChart({ spec, compact = false, records }: EvolutionChartProps) {
  const t = useT();
  const { range } = useAmountWords({ currency: spec.kind === "amounts" ? spec.currency : "" });
  const [message = t.evolution.noMessage, ...next] = messagesOf(t, spec, range);
  const hrefOf = records && ((name: GroupName, version?: ChartVersion, kind?: "benefit" | "risk") =>
    `${paths.impacts(records.workspace, records.program, { [spec.grouping]: name.key, version: version?.id, kind, state: "all" })}#register`);
  return (
    <figure className={compact ? "evolution evolution-compact" : "evolution"}>
      <figcaption>
        <b className="chart-title">{message}</b>
        {next.map((sentence) => <span key={sentence} className="chart-next">{sentence}</span>)}
      </figcaption>
      <Picture spec={spec} compact={compact} hrefOf={hrefOf} />
      {spec.hidden > 0 && <p className="def">{t.evolution.hidden(spec.hidden)}</p>}
      {spec.kind === "level" && !compact && <ExploreFold><ExploreLevels spec={spec} /></ExploreFold>}
      <details className="data-twin"><summary>{t.evolution.howToRead}</summary><p className="def">{t.evolution.definition[spec.kind]}</p></details>
      <details className="data-twin"><summary>{t.evolution.table}</summary><EvolutionTable spec={spec} caption={message} hrefOf={hrefOf} /></details>
    </figure>
  );
}

export function Picture({ spec, ...rest }: PictureProps<EvolutionSpec>) {
  if (spec.kind === "level") return <LevelPicture spec={spec} {...rest} />;
  return spec.kind === "bands" ? <BandPicture spec={spec} {...rest} /> : <AmountPicture spec={spec} {...rest} />;
}

export function EvolutionTable({ spec, ...rest }: { spec: EvolutionSpec; caption: string; hrefOf?: FigureLinks }) {
  if (spec.kind === "level") return <LevelTable spec={spec} {...rest} />;
  return spec.kind === "bands" ? <BandTable spec={spec} {...rest} /> : <AmountTable spec={spec} {...rest} />;
}
