import { isOutward } from "#app/domain/disclosure/disclosure.ts";
import type { BriefContext } from "../blocks/context.ts";
import { benefitsTable } from "../blocks/impacts.ts";
import { calendarTable, objectionsTable, optionsTable } from "../blocks/decisions.ts";
import { levelsPicture, moveSentence } from "../blocks/evolution.ts";
import { lossMessage, lossPicture, lossTable } from "../blocks/loss.ts";
import { listed, nothing } from "../blocks/context.ts";
import { meansPicture, peopleMessage, stakeholdersTable } from "../blocks/people.ts";
import { tellingResults, verdictMessage, verdictsPicture } from "../blocks/learned.ts";
import { openingFor, openingLists, versionsTable } from "../blocks/opening.ts";
import { risksTable, strongestFirst } from "../blocks/impacts.ts";
import type { BriefBlock, Slide } from "../brief-document.ts";
import { briefMoves } from "#app/domain/dashboard/brief-moves.ts";
import { formatDay } from "#app/platform/format.ts";
import { decisionSlide } from "./decision-slide.ts";
import { fewRows, notesOn, shortTitle } from "./slide-parts.ts";

/** Seven messages: decision, version, what was learned, benefits, risks, affordable loss, commitments and calendar. Outside: what opens, what was learned, who is there. */
export function slidesOf(context: BriefContext): Slide[] {
  if (context.audience === "public") return [versionsSlide(context), learnedSlide(context)];
  if (context.audience === "network") return [versionSlide(context), learnedSlide(context), networkSlide(context)];
  return [decisionSlide(context), versionSlide(context), learnedSlide(context), benefitsSlide(context), risksSlide(context), lossSlide(context), commitmentsSlide(context)];
}

const NAMED = 3;
/** Longer, names would fill the title: it counts them, and the slide names them. */
const LONGEST_NAMES = 48;

function versionSlide(context: BriefContext): Slide {
  const { t } = context.words;
  const words = t.briefDocument.slides;
  const opening = openingFor(context);
  const few = (items: readonly { name: string }[]) => {
    const over = items.length - NAMED;
    const names = items.map(({ name }) => name.charAt(0).toLocaleLowerCase() === name.charAt(0) || /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase() + name.slice(1));
    const told = over > 1 ? [...names.slice(0, NAMED), words.more(over)] : names;
    return told.join(", ").length > LONGEST_NAMES ? [words.items(items.length)] : told;
  };
  return {
    key: "version", title: opening ? words.version(opening.to.name, few(opening.opens), few(opening.staysClosed), opening.staysClosed.length) : words.noVersion,
    left: openingLists(context), right: [], notes: notesOn(context, t.briefDocument.versions.source, words.effectual),
  };
}

function learnedSlide(context: BriefContext): Slide {
  const { words: { t } } = context;
  const picture = verdictsPicture(context);
  const told = picture.some(({ kind }) => kind === "chart");
  return {
    key: "learned", title: told ? verdictMessage(context) : t.briefDocument.slides.noVerdict,
    left: picture, right: told && !isOutward(context.audience) ? tellingResults(context) : [], notes: notesOn(context, t.briefDocument.learned.source, t.briefDocument.slides.counts),
  };
}

const MOVES_BESIDE = 3;

function benefitsSlide(context: BriefContext): Slide {
  const { facts: { view: { evolution: { spec, moves } } }, words } = context;
  const { slides, levels, nothing: none } = words.t.briefDocument;
  const beside = briefMoves(moves, MOVES_BESIDE).map((move) => moveSentence(context, move));
  return {
    key: "benefits", title: spec ? shortTitle(words.levelMessages(spec)[0] ?? slides.noBenefit) : slides.noBenefit,
    left: spec ? [levelsPicture(context, spec)] : nothing(none.evolution), right: spec && beside.length > 0 ? [listed(beside)] : [], notes: notesOn(context, levels.source, slides.levels),
  };
}

function risksSlide(context: BriefContext): Slide {
  const { facts, words: { t } } = context;
  const risks = facts.impacts.filter(({ kind }) => kind === "risk").sort(strongestFirst);
  const worst = risks[0]?.observed ?? risks[0]?.ahead ?? null;
  const controlled = risks.filter(({ action }) => action !== null).length;
  return {
    key: "risks", title: risks.length === 0 ? t.briefDocument.slides.noRisk : t.briefDocument.slides.risks(risks.length, controlled, worst),
    left: fewRows(context, risksTable(context), true), right: [], notes: notesOn(context, t.briefDocument.risks.source, t.briefDocument.slides.levels),
  };
}

function lossSlide(context: BriefContext): Slide {
  const { facts: { view: { stake } }, words: { t } } = context;
  const { slides, loss } = t.briefDocument;
  const said = stake !== null && stake.loss.rows.length > 0;
  return {
    key: "loss", title: said ? lossMessage(context, stake) : slides.noLoss, left: lossPicture(context), right: [],
    notes: [...notesOn(context, loss.source(stake?.iteration.number ?? 0), slides.affordable), slides.unknown],
  };
}

function commitmentsSlide(context: BriefContext): Slide {
  const { facts: { stakeholders, dates, view }, words: { t, language } } = context;
  const engaged = stakeholders.filter(({ engagement }) => engagement === "committed" || engagement === "delivering").length;
  const step = view.stake?.nextStep;
  const next = dates.find(({ on }) => on >= view.today);
  const lines = [peopleMessage(context), ...(step ? [`${t.briefDocument.slides.step}${step.action} (${step.actor})`] : [])];
  return {
    key: "commitments", title: t.briefDocument.slides.people(engaged, next ? formatDay(next.on, language) : null),
    left: fewRows(context, calendarTable(context)), right: [listed(lines)], notes: notesOn(context, t.briefDocument.stakeholders.source, t.briefDocument.slides.dataOn(formatDay(view.today, language))),
  };
}

function networkSlide(context: BriefContext): Slide {
  const { facts: { stakeholders }, words: { t } } = context;
  const engaged = stakeholders.filter(({ engagement }) => engagement === "committed" || engagement === "delivering").length;
  return { key: "commitments", title: t.briefDocument.slides.people(engaged, null), left: fewRows(context, stakeholdersTable(context)), right: [], notes: notesOn(context, t.briefDocument.stakeholders.source, t.briefDocument.slides.effectual) };
}

function versionsSlide(context: BriefContext): Slide {
  const { versions, slides } = context.words.t.briefDocument;
  return { key: "version", title: versions.caption(context.facts.versions.length), left: fewRows(context, versionsTable(context)), right: [], notes: notesOn(context, versions.source, slides.effectual) };
}

/** What one turns to when asked, whole: the register, the loss by actor, means and options. */
export function annexSlides(context: BriefContext): Slide[] {
  if (isOutward(context.audience)) return [];
  const { words: { t } } = context;
  const say = t.briefDocument;
  const annex = (key: string, title: string, left: BriefBlock[], source: string): Slide[] =>
    (left.some(({ kind }) => kind === "table" || kind === "chart") ? [{ key, title, left, right: [], notes: notesOn(context, source, "") }] : []);
  return [
    ...annex("loss-by-actor", say.annex.lossByActor, lossTable(context), say.loss.source(context.facts.view.stake?.iteration.number ?? 0)),
    ...annex("register", say.annex.register, [...benefitsTable(context), ...risksTable(context)], say.benefits.source),
    ...annex("options", say.sections.objections, [...optionsTable(context)], say.options.source),
    ...annex("objections", say.sections.objections, [...objectionsTable(context)], say.objections.source),
    ...annex("means", say.means.caption, meansPicture(context), say.means.source),
  ];
}
