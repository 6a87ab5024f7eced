import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { Change } from "#app/domain/changes/changes.ts";
import type { Moment } from "#app/domain/changes/program-facts.ts";
import type { Dictionary } from "#app/i18n/fr.ts";
import type { Language } from "#app/i18n/language.ts";
import { paths } from "#app/paths.ts";
import { formatDay, formatMoney, formatMoneySum, formatPersonMonths, formatPersonMonthsSum, formatUnknown } from "#app/platform/format.ts";
import "#app/i18n/words/changes.ts";
import "#app/i18n/words/decision.ts";

export interface ChangeLine {
  text: string;
  href: string;
  /** The records behind the sentence, when they are few and have names. */
  names: { id: string; name: string; href: string }[];
}

export interface Told {
  t: Dictionary;
  language: Language;
  workspace: string;
  program: { slug: string; currency: string };
  /** The two ends the changes are told between: what opens their records, and no others. */
  from: Moment;
  to: Moment;
}

type Of<What extends Change["what"]> = Extract<Change, { what: What }>;
type Writers = { [What in Change["what"]]: (told: Told, change: Of<What>) => { text: string; href: string; names?: ChangeLine["names"] } };

const WRITERS: Writers = {
  version: ({ t: { changes: words }, workspace }, { id, name, passage }) => ({ text: words.version(name, words.passages[passage]), href: paths.version(workspace, id) }),
  decision: ({ t, language, workspace }, { id, answer, subject, on }) =>
    ({ text: t.changes.decision(t.changes.subjects[subject.kind](subject.name), t.decision.answers[answer], formatDay(on, language)), href: paths.decision(workspace, id) }),
  condition: ({ t, workspace, program }, { id, title, met }) => ({ text: t.changes.condition(title, met), href: `${paths.actions(workspace, program.slug)}#${id}` }),
  iteration: ({ t, workspace }, { id, number, event }) => ({ text: t.changes.iterations[event](number), href: paths.iteration(workspace, id) }),
  opening: ({ t, workspace, program }, { event, items }) => {
    const href = paths.openingCatalogue(workspace, program.slug);
    return { text: t.changes.openings[event], href, names: items.map((item) => ({ ...item, href })) };
  },
  impact: (told, change) => ({ text: impactText(told, change), href: paths.impact(told.workspace, change.id) }),
  verdicts: (told, { verdict, count }) => ({ text: told.t.changes.verdicts[verdict](count), href: paths.hypotheses(told.workspace, told.program.slug, { verdict, ...days(told) }) }),
  stakeholders: ({ t, workspace, program, from, to }, { event, names }) => ({
    text: t.changes.people[event](names.length), href: paths.stakeholders(workspace, { program: program.slug, presence: event, since: from.day, until: to.day }), names: names.map((one) => ({ ...one, href: paths.stakeholder(workspace, one.id) })),
  }),
  loss: (told, change) => ({ text: lossText(told, change), href: `${paths.changes(told.workspace, told.program.slug, ends(told))}#loss` }),
  observations: (told, { count }) => ({ text: told.t.changes.observations(count), href: paths.observations(told.workspace, told.program.slug, days(told)) }),
};

const days = ({ from, to }: Told) => ({ after: from.day, until: to.day });
const ends = ({ from, to }: Told) => ({ from: from.versionId ?? from.day, to: to.versionId ?? to.day });

/** A change as a sentence in the person's language, and where its records are. */
export function changeLine(told: Told, change: Change): ChangeLine {
  const write = WRITERS[change.what] as (told: Told, change: Change) => ReturnType<Writers["impact"]>;
  const { text, href, names = [] } = write(told, change);
  return { text, href, names };
}

function impactText({ t: { changes: words }, language }: Told, { kind, number, statement, move, before, after, reason }: Of<"impact">): string {
  const level = (given: number | null) => (given === null ? formatUnknown(language) : String(given));
  const what = (name: string) => `${name}\u00a0${number} · ${statement}`;
  const why = reason.trim() === "" ? "" : words.because(reason.trim());
  if (move === "new") return words.appeared(what(words.newKinds[kind]), level(after)) + why;
  const told = move === "retired" ? words.retired(what(words.kinds[kind]), level(before)) : words.moved(what(words.kinds[kind]), level(before), level(after));
  return told + why;
}

/** A signed difference of what is known, and apart from it how many amounts nobody gave. */
function lossText({ t: { changes: words }, language, program }: Told, { unit, delta, unknown, before, after }: Of<"loss">): string {
  const money = unit === ("money" satisfies LossUnit);
  const amount = (known: number) => (money ? formatMoney(known, program.currency, language) : formatPersonMonths(known, language));
  const sum = (of: typeof before) => (money ? formatMoneySum(of, program.currency, language) : formatPersonMonthsSum(of, language));
  const known = delta === 0 ? [] : [`${delta > 0 ? "+" : "−"}${amount(Math.abs(delta))}`];
  const apart = unknown === 0 ? [] : [unknown > 0 ? words.moreUnknown(unknown) : words.lessUnknown(-unknown)];
  return words.loss([...known, ...apart].join(", "), sum(before), sum(after));
}
