import type { OpeningRefusal } from "#app/domain/iteration/opening.ts";
import { paths } from "./paths.ts";

interface Place {
  workspace: string;
  program: string;
  iteration: string;
}

/** The page, and the place on it, where what stands in the way of an opening is mended. */
export function pathToMend(code: OpeningRefusal["code"], { workspace, program, iteration }: Place): string {
  switch (code) {
    case "no-accepted-ceiling":
      return `${paths.loss(workspace, iteration)}#ceilings`;
    case "first-step-refused":
    case "first-step-expired":
      return `${paths.loss(workspace, iteration)}#first-steps`;
    case "stop-standing":
      return paths.decisions(workspace, program);
    case "another-running":
      return paths.program(workspace, program);
    case "nothing-to-try":
      return `${paths.iteration(workspace, iteration)}#hypotheses`;
    default:
      return `${paths.iteration(workspace, iteration)}#versions`;
  }
}
