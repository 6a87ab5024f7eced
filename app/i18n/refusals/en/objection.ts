import type { objection as french } from "../fr/objection.ts";

export const objection: typeof french = {
  objectionWithdrawn: () => "This objection was withdrawn: open it again to reply.",
  objectionCannotBecome: () => "The objection changed state in the meantime: read it again before closing it.",
};
