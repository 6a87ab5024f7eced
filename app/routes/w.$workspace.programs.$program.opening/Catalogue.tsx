import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { OpeningChart } from "#app/ui/charts/opening/OpeningChart.tsx";
import type { CatalogueInside, CatalogueView } from "./catalogue-view.server.ts";
import "#app/i18n/words/impact.ts";
import "#app/i18n/words/version.ts";

/** The catalogue by version; inside, with who asks for each item and what opening it risks. */
export function Catalogue({ view: { spec, inside, workspace } }: { view: CatalogueView }) {
  const words = useT().version.items;
  const aside = inside && {
    heads: [words.askedBy, words.risks],
    of: (itemId: string) => [asked(inside, itemId, workspace), <Risks key="risks" inside={inside} itemId={itemId} workspace={workspace} />],
  };
  return <OpeningChart spec={spec} versionHref={inside ? (id) => paths.version(workspace, id) : undefined} aside={aside ?? undefined} />;
}

const asked = ({ requests, pairs }: CatalogueInside, item: string, workspace: string) =>
  requests.filter(({ itemId }) => itemId === item).map(({ pairId }) => <p key={pairId}><Link to={paths.pair(workspace, pairId)}>{pairs.find(({ value }) => value === pairId)?.label}</Link></p>);

function Risks({ inside, itemId, workspace }: { inside: CatalogueInside; itemId: string; workspace: string }) {
  const t = useT();
  return inside.risks.filter((risk) => risk.itemId === itemId).map(({ impactId, number, statement }) => (
    <p key={impactId}><Link to={paths.impact(workspace, impactId)} title={statement}>{t.impact.ref.risk(number)}</Link></p>
  ));
}
