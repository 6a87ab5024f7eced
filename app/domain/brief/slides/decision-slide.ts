import { formatLoss } from "#app/domain/affordable-loss/loss-format.ts";
import type { AskedRequest } from "#app/domain/dashboard/executive-view.ts";
import { onlyUnderAgreement } from "#app/domain/dashboard/opens-now.ts";
import { formatDay } from "#app/platform/format.ts";
import type { BriefContext } from "../blocks/context.ts";
import { inline, listed, lowered, written } from "../blocks/context.ts";
import { conditionsTable } from "../blocks/decisions.ts";
import type { Inline, Slide } from "../brief-document.ts";
import { notesOn } from "./slide-parts.ts";

/** What is asked, for how much, and what was said last time. */
export function decisionSlide(context: BriefContext): Slide {
  const { facts: { view: { asked } }, words: { t } } = context;
  const words = t.briefDocument.slides;
  const { request, underConditions } = asked;
  return {
    key: "decision", title: request ? decisionMessage(context, request) : words.noDecision,
    left: request ? [written(request.sentence), listed(askedLines(context, request))] : [],
    right: underConditions.length > 0 ? conditionsTable(context) : [],
    notes: [...notesOn(context, t.briefDocument.conditions.source, words.affordable), words.effectual],
  };
}

const amountsOf = ({ facts: { view }, words: { language } }: BriefContext, { money, personMonths }: AskedRequest): string[] => [
  ...(money === null ? [] : [formatLoss(money, "money", view.program.currency, language)]),
  ...(personMonths === null ? [] : [formatLoss(personMonths, "person-months", view.program.currency, language)]),
];

/** « Nous proposons d’autoriser POM 1.1 sous convention, pour une perte d’au plus 48 000 € et 6,5 h.m ». */
function decisionMessage(context: BriefContext, request: AskedRequest): string {
  const { facts: { view: { opening } }, words: { t } } = context;
  const words = t.briefDocument.slides;
  const agreed = onlyUnderAgreement(opening);
  const amounts = amountsOf(context, request);
  return `${words.decisionOn[request.subject.kind](request.subject.name, agreed)}${amounts.length === 0 ? "" : words.forAtMost(amounts)}`;
}

function askedLines(context: BriefContext, request: AskedRequest): (readonly Inline[])[] {
  const { words: { t, language } } = context;
  const words = t.briefDocument.slides;
  const line = (label: string, text: string): Inline[][] => (text.trim() === "" ? [] : [[inline(label, { bold: true }), inline(lowered(text.trim()))]]);
  return [
    ...line(words.atMost, amountsOf(context, request).join(" · ")), ...line(words.worstCase, request.worstCase), ...line(words.options, request.options),
    ...(request.deadline ? [[inline(words.before(formatDay(request.deadline, language)))]] : []),
  ];
}
