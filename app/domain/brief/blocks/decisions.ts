import { formatDay } from "#app/platform/format.ts";
import type { BriefBlock } from "../brief-document.ts";
import { nothing, sourceOn, table, written, type BriefContext } from "./context.ts";

/** What decisions asked for, kept or not: a table for each of those that the executive page tells. */
export function conditionsTable(context: BriefContext): BriefBlock[] {
  const { facts: { view: { asked: { underConditions } } }, words: { t, language } } = context;
  const words = t.briefDocument.conditions;
  if (underConditions.length === 0) return nothing(t.briefDocument.nothing.conditions);
  return underConditions.map(({ on: decidedOn, answer, conditions }) => table({
    caption: words.caption(formatDay(decidedOn, language), t.decision.answers[answer]),
    columns: [[words.condition, "start", 5], [words.owner, "start", 2.4], [words.dueOn, "start", 1.6], [words.state, "start", 1.8]],
    rows: conditions.map(({ title, owner, dueOn, state, on }) => [title, owner, dueOn ? formatDay(dueOn, language) : "", words.stateOn(t.decision.states[state], on ? formatDay(on, language) : null)]),
    source: sourceOn(context, words.source),
  }));
}

const DATES = 6;

/** What is ahead, by day. */
export function calendarTable(context: BriefContext): BriefBlock[] {
  const { facts: { dates: all, view }, words: { t, language } } = context;
  const dates = all.filter(({ on }) => on >= view.today);
  const words = t.briefDocument.calendar;
  if (dates.length === 0) return nothing(t.briefDocument.nothing.calendar);
  return [table({
    caption: words.caption,
    columns: [[words.on, "start", 1.4], [words.step, "start", 6], [words.owner, "start", 2.4]],
    rows: dates.slice(0, DATES).map(({ on, what, text, owner }) => [formatDay(on, language), words.steps[what](text), owner]),
    source: dates.length > DATES ? words.more(dates.length - DATES) : sourceOn(context, words.source),
  })];
}

/** What was set aside, and why; options without an answer are not set aside. */
export function optionsTable(context: BriefContext): BriefBlock[] {
  const { facts: { questions }, words: { t } } = context;
  const words = t.briefDocument.options;
  const rows = questions.flatMap(({ question, options, answer }) => {
    const chosen = options.filter(({ outcome }) => outcome === "chosen").map(({ label }) => label).join(", ");
    const reason = answer?.reason.trim() ?? "";
    return options.filter(({ outcome }) => outcome === "set-aside").map(({ label, cons }) => [label, question, cons.trim() || reason || "–", chosen || "–"]);
  });
  if (rows.length === 0) return nothing(t.briefDocument.nothing.options);
  return [table({
    caption: words.caption(rows.length),
    columns: [[words.option, "start", 3], [words.question, "start", 3.4], [words.why, "start", 3.6], [words.chosen, "start", 2.6]],
    rows, source: sourceOn(context, words.source),
  })];
}

/** Each objection with its reply, or that it waits for one. */
export function objectionsTable(context: BriefContext): BriefBlock[] {
  const { facts: { view: { objections } }, words: { t } } = context;
  const words = t.briefDocument.objections;
  if (objections.length === 0) return [written(t.briefDocument.nothing.objections)];
  return [table({
    caption: words.caption(objections.length, objections.filter(({ state }) => state === "open").length),
    columns: [[words.objection, "start", 4], [words.reply, "start", 5], [words.state, "start", 1.5]],
    rows: objections.map(({ text, reply, state }) => [words.quoted(text), reply || "–", t.objection.states[state]]),
    source: sourceOn(context, words.source),
  })];
}
