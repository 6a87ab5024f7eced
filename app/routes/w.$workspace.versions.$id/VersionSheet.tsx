import { useT } from "#app/i18n/context.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { VersionPage } from "./route.tsx";
import "#app/i18n/words/version.ts";

/** What the version is and what is judged of it; judgements are never computed. */
export function VersionSheet({ version }: { version: VersionPage["version"] }) {
  const t = useT();
  const judged = [
    ["image-risk", version.imageRisk, version.imageRiskComment], ["engagement", version.engagement, version.engagementComment],
    ["openness", version.openness, version.opennessComment], ["attractiveness", version.attractiveness, version.attractivenessComment],
  ] as const;
  return (
    <Section title={t.version.about} definition={t.version.neverComputed}>
      {version.description && <p className="prewrap">{version.description}</p>}
      {version.deliverables && <p className="prewrap"><b>{t.version.deliverables}</b> {version.deliverables}</p>}
      {version.trl !== null && <p>{t.version.trl} : {version.trl}</p>}
      <ul className="lines">
        {judged.map(([name, level, comment]) => <li key={name}><span><b>{t.version.judgements[name]}</b> {comment}</span><span className="due">{level ?? t.common.unknown}</span></li>)}
      </ul>
    </Section>
  );
}
