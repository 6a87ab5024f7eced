import type { FigureRecords } from "#app/domain/brief/figures.ts";
import { paths } from "./paths.ts";

/** Where the records behind a live figure are. */
export function pathOfFigure(ws: string, program: string, records: FigureRecords): string {
  switch (records.page) {
    case "loss": return paths.loss(ws, records.iterationId);
    case "hypotheses": return paths.hypotheses(ws, program, { verdict: records.verdict });
    case "impact": return paths.impact(ws, records.id);
    case "impacts": return paths.impacts(ws, program);
    case "stakeholders": return paths.stakeholders(ws);
    case "opening": return paths.openingCatalogue(ws, program);
    case "decisions": return paths.decisions(ws, program);
    case "objections": return paths.objections(ws, program);
    case "options": return paths.options(ws, program);
  }
}
