import type { ReactNode } from "react";
import { ENGAGEMENT_STATES, type Engagement } from "#app/domain/engagement/engagement.ts";
import { VERDICTS } from "#app/domain/verdict/verdict.ts";
import { useT } from "#app/i18n/context.tsx";
import type { VerdictOrRunning } from "../verdict/verdict-kind.ts";
import { VerdictSign } from "../verdict/VerdictSign.tsx";

export function QuiltLegend() {
  const t = useT();
  return (
    <aside className="quilt-legend">
      <Key title={t.quilt.cloth}>
        {VERDICTS.map((kind) => <li key={kind}><Swatch cloth={kind} sign={kind} />{t.verdict.word[kind]}</li>)}
        <li><Swatch cloth="running" sign="running" />{t.quilt.running}</li>
        <li><Swatch cloth="none" />{t.quilt.noHypothesis}</li>
      </Key>
      <Key title={t.quilt.seam}>
        {ENGAGEMENT_STATES.map((engagement) => <li key={engagement}><SeamSwatch engagement={engagement} />{t.engagement.word[engagement]}</li>)}
      </Key>
      <Key title={t.quilt.rest}>
        <li><span className="swatch swatch-ground" aria-hidden="true"><i className="knot" /></span>{t.quilt.knot}</li>
        <li><Swatch cloth="validated" label="2" />{t.quilt.label}</li>
        <li><Swatch cloth="validated" corner="inconclusive" />{t.quilt.corner}</li>
      </Key>
    </aside>
  );
}

function Key({ title, children }: { title: string; children: ReactNode }) {
  return <div><h3>{title}</h3><ul>{children}</ul></div>;
}

type SwatchProps = { cloth: VerdictOrRunning | "none"; sign?: VerdictOrRunning; label?: string; corner?: VerdictOrRunning };

function Swatch({ cloth, sign, label, corner }: SwatchProps) {
  return (
    <span className={`swatch dye-${cloth}`} aria-hidden="true">
      {corner && <i className={`swatch-corner dye-${corner}`} />}
      {sign && <VerdictSign verdict={sign} />}
      {label && <span className="patch-count">{label}</span>}
    </span>
  );
}

function SeamSwatch({ engagement }: { engagement: Engagement }) {
  const seam = `stitch stitch-${engagement}`;
  return (
    <span className="swatch swatch-ground" aria-hidden="true">
      <svg className="swatch-fill" viewBox="0 0 44 26">
        <path className={seam} d="M4 4H40V22H4Z" />
        {engagement === "delivering" && <path className={seam} d="M9 9H35V17H9Z" />}
        {engagement === "left" && <path className="stitch stitch-loose" d="M14 9c6-3 13 0 10 5-2 3 1 6 5 4" />}
      </svg>
    </span>
  );
}
