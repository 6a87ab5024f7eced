import type { AcceptanceState } from "#app/domain/affordable-loss/acceptance.ts";
import type { LossPosition } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { LossByActor, LossCell, LossRow } from "#app/domain/affordable-loss/loss-rows.ts";
import { lossBarsSpec, type LossBar, type LossBarsSpec } from "#app/domain/chart/chart-spec.ts";

const SEALS = { accepted: "yes", refused: "no", expired: "expired", none: "unknown" } as const satisfies Record<AcceptanceState, string>;

/** The loss of an iteration as the neutral spec of its bars. */
export function barsOfLoss(loss: LossByActor, words: Pick<LossBarsSpec, "title" | "definition" | "currency">): LossBarsSpec {
  return lossBarsSpec({
    ...words,
    rows: loss.rows.map((row) => ({ id: row.stakeholderId, actor: row.name, money: barOf(row.money), personMonths: barOf(row["person-months"]), acceptance: answerOf(row) })),
    total: { money: positionBar(loss.totals.money), personMonths: positionBar(loss.totals["person-months"]) },
  });
}

function barOf({ position, ceiling, concerned }: LossCell): LossBar {
  if (!concerned && ceiling === null) return { ...positionBar(position), nothing: true };
  const refused = ceiling?.state === "refused";
  return { ...positionBar(position), refused, ceiling: refused ? ceiling.amount : position.ceiling };
}

function positionBar({ ceiling, used, open, remaining, overrun, engagedShare, warning }: LossPosition): LossBar {
  const known = remaining !== null && remaining.unknown === 0 ? remaining.known : null;
  return {
    ceiling, used: used.known, usedUnknown: used.unknown > 0, open: open.known, openUnknown: open.unknown > 0,
    remaining: known, overrun, engagedShare, warning, refused: false,
  };
}

function answerOf(row: LossRow): LossBarsSpec["rows"][number]["acceptance"] {
  const states = [row.money, row["person-months"]].flatMap(({ ceiling }) => ceiling?.state ?? []);
  const worst = (["refused", "expired", "none", "accepted"] as const).find((state) => states.includes(state));
  return SEALS[worst ?? "none"];
}
