import type { LossBar } from "#app/domain/chart/chart-spec.ts";
import type { LossPosition } from "./affordable-loss.ts";

/** Where an actor or a whole iteration stands, as a bar draws it: what is unknown is drawn as unknown, never as 0. */
export function lossBar(position: LossPosition, refused = false): LossBar {
  const { ceiling, used, open, remaining, overrun, engagedShare, warning } = position;
  return {
    ceiling,
    used: used.known,
    usedUnknown: used.unknown > 0,
    open: open.known,
    openUnknown: open.unknown > 0,
    remaining: remaining === null ? null : remaining.known,
    overrun, engagedShare, warning, refused,
  };
}
