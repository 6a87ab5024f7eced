import type { FigureRecords } from "#app/domain/brief/figures.ts";
import { paths } from "#app/paths.ts";
import { lossRowId } from "#app/ui/affordable-loss/loss-row-id.ts";

/** Where the records of a figure are, in a programme. */
export function figureAddress(workspace: string, program: string): (records: FigureRecords) => string {
  return (records) => {
    switch (records.page) {
      case "loss": return `${paths.loss(workspace, records.iterationId)}#${lossRowId(records.actorId)}`;
      case "hypotheses": return records.verdict === null ? paths.hypotheses(workspace, program) : paths.hypotheses(workspace, program, { verdict: records.verdict, latest: 1 });
      case "impact": return paths.impact(workspace, records.id);
      case "impacts": return paths.impacts(workspace, program);
      case "stakeholders": return paths.stakeholders(workspace);
      case "opening": return paths.openingCatalogue(workspace, program);
      case "decisions": return paths.decisions(workspace, program);
      case "objections": return paths.objections(workspace, program);
      case "options": return paths.options(workspace, program);
    }
  };
}
