import { useMemo } from "react";
import { Sankey, Tooltip } from "recharts";
import type { LineageSpec } from "#app/domain/chart/lineage-spec.ts";
import { useT } from "#app/i18n/context.tsx";
import type { Dictionary } from "#app/i18n/fr.ts";
import { ExploreTip } from "../explore/ExploreTip.tsx";
import { flowWords, nodeWords, type PointedWords } from "./flow-words.ts";
import { FlowBar, FlowRibbon } from "./FlowShapes.tsx";
import type { LineageLinks } from "./LineageChart.tsx";
import { lineageFlows, type LineageFlows } from "./lineage-flows.ts";
import { BAR, BETWEEN, LAST_LABEL, lineageLayout, TOP } from "./lineage-geometry.ts";

type ExploreLineageProps = { spec: LineageSpec; label: string; hrefOf?: LineageLinks };

/** Room that a bar leaves to the label of the next one. */
const PADDING = 16;
const MARGIN = { top: TOP, right: LAST_LABEL, bottom: PADDING, left: 2 };

/** The same figures as the static picture, for pointing at: each ribbon tells its count. Default export: it is only ever loaded lazily. */
export default function ExploreLineage({ spec, label, hrefOf }: ExploreLineageProps) {
  const t = useT();
  const flows = useMemo(() => lineageFlows(spec), [spec]);
  const data = useMemo(() => worded(t, flows), [t, flows]);
  return (
    <div className="scroll-latest" role="group" tabIndex={0} aria-label={label}>
      <div>
        <Sankey
          className="lineage lineage-explore" width={(2 * spec.iterations.length - 1) * BETWEEN + LAST_LABEL} height={lineageLayout(spec).height + 3 * PADDING}
          data={data} margin={MARGIN} nodeWidth={BAR} nodePadding={PADDING} align="left" verticalAlign="top" sort={false} accessibilityLayer={false} role="group" aria-label={label}
          node={({ index, x, y, height }) => <FlowBar node={flows.nodes[index]} words={data.nodes[index]?.words} x={x} y={y} height={height} hrefOf={hrefOf} />}
          link={({ index, sourceX, sourceY, targetX, targetY, linkWidth }) => (
            <FlowRibbon flows={flows} index={index} words={data.links[index]?.words} from={[sourceX, sourceY - linkWidth / 2, linkWidth]} to={[targetX, targetY - linkWidth / 2, linkWidth]} />
          )}
        >
          <Tooltip isAnimationActive={false} content={({ active, payload }) => <Pointed at={active ? payload[0]?.payload : undefined} />} />
        </Sankey>
      </div>
    </div>
  );
}

const worded = (t: Dictionary, flows: LineageFlows) => ({
  nodes: flows.nodes.map((node) => ({ ...node, words: nodeWords(t, node) })),
  links: flows.links.map((link) => ({ ...link, words: flowWords(t, flows, link) })),
});

function Pointed({ at }: { at?: { payload?: { words?: PointedWords } } }) {
  const words = at?.payload?.words;
  return words ? <ExploreTip title={words.title} lines={[words.count]} /> : null;
}
