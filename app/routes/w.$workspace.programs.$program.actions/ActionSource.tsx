import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import type { Actions } from "./route.tsx";

type ActionSourceProps = { row: Pick<Actions["rows"][number], "sourceKind" | "sourceId">; workspace: string };

/** Where an action came from, with the way there: a workshop, the risk it controls, the decision whose condition it is. */
export function ActionSource({ row: { sourceKind, sourceId }, workspace }: ActionSourceProps) {
  const t = useT();
  if (!sourceKind) return null;
  const words = t.action.source[sourceKind];
  const pathOf = { workshop: paths.workshop, risk: paths.impact, decision: paths.decision, capture: null, import: null, response: null }[sourceKind];
  return pathOf && sourceId ? <Link to={pathOf(workspace, sourceId)}>{words}</Link> : <>{words}</>;
}
