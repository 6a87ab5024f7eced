import type { Dictionary } from "./fr.ts";
import { seededLabel } from "./seeded-label.ts";
import type { AmountRange, Amounts, AmountUnit, BandSpec, EvolutionSpec, GroupName, Grouping, Level, LevelChange, LevelSide, LevelSpec } from "#app/domain/chart/evolution-spec.ts";

/** The name of a group as people read it; a retired lens says so. */
export function groupTitle(t: Dictionary, grouping: Grouping, name: GroupName): string {
  const codes: Record<Exclude<Grouping, "lens">, Record<string, string>> = { materiality: t.impact.materialities, time: t.impact.timeScales, directness: t.impact.directnesses };
  const title = grouping === "lens" ? seededLabel(t, "lens", name) : (codes[grouping][name.key] ?? name.key);
  return name.retired ? t.evolution.retiredGroup(title) : title;
}

const MOST_NAMED = 3;

/** « métier, image et 2 autres »; empty when it is all of several groups. */
function listed(t: Dictionary, spec: LevelSpec, names: readonly GroupName[]): string {
  if (names.length === spec.groups.length && names.length > 1) return "";
  const worded = names.map((name) => lowered(groupTitle(t, spec.grouping, name)));
  const over = worded.length - MOST_NAMED;
  return over > 1 ? t.evolution.andOthers(worded.slice(0, MOST_NAMED).join(", "), over) : worded.join(", ");
}

/** A title within a sentence: « Métier » → « métier », but « RSE » as it is. */
const lowered = (title: string): string => (/^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLocaleLowerCase() + title.slice(1) : title);

function changeSentence(t: Dictionary, spec: LevelSpec, change: LevelChange): string {
  const some = (names: readonly GroupName[]) => (names.length === 0 ? null : listed(t, spec, names));
  const top = (one: LevelChange["worst"]) => one && { level: one.level, groups: listed(t, spec, one.groups) };
  return t.evolution.levelMessage({
    from: change.from, to: change.to, stage: change.stage,
    benefitUp: some(change.benefitUp), benefitDown: some(change.benefitDown), riskUp: some(change.riskUp), riskDown: some(change.riskDown),
    strongest: top(change.strongest), worst: top(change.worst), worstBefore: change.worstBefore,
  });
}

/** The message of the picture, and after it what is expected next. */
export function messagesOf(t: Dictionary, spec: EvolutionSpec, range: (range: AmountRange, unit: AmountUnit["unit"]) => string): string[] {
  if (spec.kind === "level") return [spec.message.observed, spec.message.expected].flatMap((change) => (change ? [changeSentence(t, spec, change)] : []));
  if (spec.kind === "bands") return bandMessages(t, spec);
  return spec.units.flatMap(({ unit, message }) => {
    const said = (amounts: Amounts) => amounts.range && range(amounts.range, unit);
    return message ? [t.evolution.amountMessage({ version: message.version, stage: message.stage, benefit: said(message.benefit), risk: said(message.risk), uncounted: message.benefit.uncounted + message.risk.uncounted })] : [];
  });
}

function bandMessages(t: Dictionary, { message, control }: BandSpec): string[] {
  if (!message) return [];
  const all = ({ weak, medium, strong }: { weak: number; medium: number; strong: number }) => weak + medium + strong;
  return [t.evolution.bandMessage(message.to, message.from, { benefit: all(message.to.benefit), risk: all(message.to.risk), control })];
}

/** « 4, attendu 3 », « attendu 4 », « – » when nothing is at stake, « n.c. » when nobody said. */
export function levelWords(t: Dictionary, { expected, observed }: Pick<LevelSide, "expected" | "observed">): string {
  const figure = (level: Level) => (level === 0 ? "–" : String(level));
  if (observed === null) return expected === null ? t.evolution.unknown : t.evolution.expected(figure(expected));
  return expected === null ? figure(observed) : `${figure(observed)}, ${t.evolution.expected(figure(expected))}`;
}

/** The count beside a level: « 3 », or « 2/3 » when only two of three were judged. */
export const countWords = ({ count, unjudged }: Pick<LevelSide, "count" | "unjudged">): string => (unjudged === 0 ? String(count) : `${count}/${count + unjudged}`);
