import { isWhollyUnknown } from "#app/domain/affordable-loss/sum.ts";
import { formatLossSum } from "#app/domain/affordable-loss/loss-format.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import type { ContentsItem } from "#app/ui/layout/Contents.tsx";
import type { IterationPage } from "./compose-iteration.server.ts";
import "#app/i18n/words/closing.ts";

/** The sections of the page, each with where it stands. */
export function useContents({ iteration, hypotheses, experiments, loss, met, closing, outcome, shell, impacts }: IterationPage): ContentsItem[] {
  const t = useT();
  const language = useLanguage();
  const words = t.iteration;
  const given = hypotheses.filter(({ verdict }) => verdict !== null).length;
  const { remaining } = loss.totals.money;
  return [
    ...(outcome ? [{ href: "#issue", label: t.closing.outcome, state: t.closing.outcomes[outcome.kind ?? "kept"] }] : []),
    { href: "#hypotheses", label: t.hypothesis.plannedTitle(0), state: words.stands.given(given, hypotheses.length) },
    { href: "#essais", label: words.experiments, state: String(experiments.length) },
    { href: "#perte", label: words.lossTitle, state: remaining && !isWhollyUnknown(remaining) ? words.stands.remains(formatLossSum(remaining, "money", shell.currency, language)) : undefined },
    { href: "#impacts", label: iteration.state === "closed" ? t.program.nav.impacts : words.impacts, state: String(impacts.benefits + impacts.risks) },
    { href: "#venus", label: words.newcomers, state: words.stands.met(met.newcomers.length, met.surprises.length) },
    { href: "#actions", label: words.actionsShort, state: String(met.actionCount) },
    ...(closing ? [{ href: "#clore", label: words.close, state: words.stands.missing(closing.total - closing.answered) }] : []),
  ];
}
