import { LOSS_UNITS } from "#app/domain/affordable-loss/affordable-loss.ts";
import { onlyUnderAgreement } from "#app/domain/dashboard/opens-now.ts";
import { formatDay } from "#app/platform/format.ts";
import { lowered } from "./blocks/context.ts";
import { strongestFirst } from "./blocks/impacts.ts";
import type { BriefFacts, BriefImpact } from "./facts.ts";
import { figuresOf } from "./figures.ts";
import type { SectionKey } from "./section.ts";
import type { BriefWords } from "./words.ts";

type Drafter = (facts: BriefFacts, words: BriefWords) => (string | null)[];

/** A section's proposed text, made from the records: sentences with live figures and live blocks, which follow the records once they are in the text. */
export function draftTextOf(section: SectionKey, facts: BriefFacts, words: BriefWords): string {
  return DRAFTS[section](facts, words).filter((part): part is string => part !== null && part !== "").join("\n\n");
}

/** Words of a record within Markdown: on one line, and never a mark. */
const said = (text: string): string => text.replaceAll(/\s+/g, " ").trim().replaceAll(/[\\`*_[\]<|]/g, String.raw`\$&`).replaceAll("{{", "{ {").replace(/^([#>:+-]|\d+[.)])/, String.raw`\$1`);
const sentence = (text: string): string => lowered(said(text)).replace(/[.\s]+$/, "");
const lossKeys = (facts: BriefFacts, name: string): string[] => {
  const figures = figuresOf(facts);
  return LOSS_UNITS.map((unit) => `${name}.${unit}`).filter((key) => figures[key] && !(figures[key].value === null && name !== "loss.engaged")).map((key) => `{{${key}}}`);
};
const strongest = (facts: BriefFacts, kind: BriefImpact["kind"]): BriefImpact | undefined => facts.impacts.filter((one) => one.kind === kind).sort(strongestFirst)[0];
const agreedIn = ({ view: { opening } }: BriefFacts): boolean => onlyUnderAgreement(opening);

const DRAFTS: Record<SectionKey, Drafter> = {
  decision: (facts, { t, language }) => {
    const { drafts } = t.briefDocument;
    const { request, underConditions } = facts.view.asked;
    if (!request) return [drafts.noDecision];
    const { subject, deadline, worstCase } = request;
    const what = subject.kind === "version" ? drafts.version(said(subject.name), agreedIn(facts)) : drafts[subject.kind](said(subject.name));
    const asked = lossKeys(facts, "asked");
    const amounts = asked.length > 0 ? asked : lossKeys(facts, "loss.ceiling");
    return [`${what} ${drafts.accepting(amounts)}${drafts.before(deadline && formatDay(deadline, language))}`, worstCase ? drafts.worstCase(lowered(said(worstCase))) : null, underConditions.length > 0 ? "::conditions" : null];
  },
  summary: (facts, { t: { briefDocument: { drafts } } }) => {
    const [benefit, risk] = [strongest(facts, "benefit"), strongest(facts, "risk")];
    const engaged = facts.view.stake ? lossKeys(facts, "loss.engaged") : [];
    return [[
      facts.view.learned.followed > 0 ? drafts.summary(facts.view.learned.iterations) : "", drafts.summaryPeople,
      benefit ? drafts.strongest(sentence(benefit.statement), `{{impact:${benefit.id}}}`) : "", risk ? drafts.worst(sentence(risk.statement), `{{impact:${risk.id}}}`) : "",
      engaged.length > 0 ? drafts.engaged(engaged) : "",
    ].filter((part) => part !== "").join(" ")];
  },
  context: ({ view, program }, { t: { briefDocument: { drafts } } }) => [
    `${drafts.context(said(view.program.name), program.sponsor && said(program.sponsor), program.facilitator && said(program.facilitator))} ${said(program.purpose)}`.trim(),
    program.challenge ? drafts.challenge(sentence(program.challenge)) : null, drafts.effectual,
  ],
  learned: (_facts, { t }) => ["::verdicts-chart", "::verdicts", t.briefDocument.drafts.learned],
  benefits: (_facts, { t }) => ["::evolution-chart", "::benefits", t.briefDocument.drafts.benefits],
  risks: (facts, { t }) => [strongest(facts, "risk") ? t.briefDocument.drafts.risks : null, "::risks"],
  opening: ({ view: { opening } }, { t }) => [opening ? t.briefDocument.drafts.opening(said(opening.to.name)) : null, "::opening"],
  loss: (facts, { t: { briefDocument: { drafts } } }) => {
    const { stake } = facts.view;
    const ceilings = lossKeys(facts, "loss.ceiling");
    if (!stake || ceilings.length === 0) return [drafts.noLoss, "::loss"];
    return [drafts.loss(stake.iteration.number, ceilings, lossKeys(facts, "loss.engaged")), "::loss", stake.iteration.worstCase ? drafts.worstCase(lowered(said(stake.iteration.worstCase))) : null];
  },
  stakeholders: () => ["::stakeholders"],
  process: ({ view: { stake } }, { t: { briefDocument: { drafts } } }) => [drafts.process, "::calendar", stake?.nextStep ? drafts.step(sentence(stake.nextStep.action), said(stake.nextStep.actor)) : null],
  objections: (_facts, { t }) => [t.briefDocument.drafts.objections, "::options", "::objections"],
  annexes: () => ["::means-chart", "::versions"],
};
