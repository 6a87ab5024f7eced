import { LINEAGE_ORIGINS, LINEAGE_RESULTS, type LineageIteration, type LineageOrigin, type LineageResult, type LineageSpec } from "#app/domain/chart/lineage-spec.ts";

/** A bar's part, in units of the viewBox. */
export type Stratum<Kind extends string> = { kind: Kind; count: number; x: number; y: number; height: number };
export type Column = { iteration: LineageIteration; x: number; origins: Stratum<LineageOrigin>[]; results: Stratum<LineageResult>[] };
export type Ribbon = { key: string; d: string; result: LineageResult; within: boolean };
export type LineageLayout = { width: number; height: number; columns: Column[]; ribbons: Ribbon[] };

/** Beyond this, a page shows the last ones and leaves the others to the table. */
export const MOST_ITERATIONS = 4;
export const BAR = 12;
const WITHIN = 134;
export const BETWEEN = 164;
export const LAST_LABEL = 116;
export const TOP = 50;
const BOTTOM = 6;
const TALLEST = 190;
const THICKEST = 17;
/** From one label to the next. */
const LINE = 20;
const GAP = 7;

/** Where everything stands. One hypothesis is as thick everywhere. */
export function lineageLayout({ iterations, taken }: LineageSpec): LineageLayout {
  const most = Math.max(1, ...iterations.map(({ origins }) => LINEAGE_ORIGINS.reduce((sum, origin) => sum + origins[origin], 0)));
  const unit = Math.min(THICKEST, TALLEST / most);
  const columns = iterations.map((iteration, index) => columnAt(iteration, index * (2 * BAR + WITHIN + BETWEEN), unit));
  const ends = columns.flatMap(({ origins, results }) => [...origins, ...results].map(({ y, height }) => y + Math.max(height, LINE)));
  const last = columns.at(-1)?.x ?? 0;
  return {
    width: last + 2 * BAR + WITHIN + LAST_LABEL,
    height: Math.max(TOP, ...ends) + BOTTOM,
    columns,
    ribbons: [...columns.flatMap((column) => ribbonsWithin(column, unit)), ...ribbonsBetween(columns, taken, unit)],
  };
}

function columnAt(iteration: LineageIteration, x: number, unit: number): Column {
  return {
    iteration, x,
    origins: stacked(LINEAGE_ORIGINS, iteration.origins, x, unit),
    results: stacked(LINEAGE_RESULTS, iteration.results, x + BAR + WITHIN, unit),
  };
}

/** Parts that are there, one under the other, each with room for its label. */
function stacked<Kind extends string>(kinds: readonly Kind[], counts: Record<Kind, number>, x: number, unit: number): Stratum<Kind>[] {
  let y = TOP;
  return kinds.filter((kind) => counts[kind] > 0).map((kind) => {
    const stratum = { kind, count: counts[kind], x, y, height: counts[kind] * unit };
    y += Math.max(stratum.height + GAP, LINE);
    return stratum;
  });
}

/** Where the next ribbon leaves or enters a part: each begins where the one before ended. */
function places(): (key: string, from: number, thickness: number) => number {
  const used = new Map<string, number>();
  return (key, from, thickness) => {
    const at = used.get(key) ?? from;
    used.set(key, at + thickness);
    return at;
  };
}

function ribbonsWithin({ iteration, x, origins, results }: Column, unit: number): Ribbon[] {
  const place = places();
  return iteration.within.map(({ origin, result, count }) => {
    const thickness = count * unit;
    const start = place(`from ${origin}`, topOf(origins, origin), thickness);
    const end = place(`to ${result}`, topOf(results, result), thickness);
    return { key: `${iteration.id} ${origin} ${result}`, result, within: true, d: ribbon([x + BAR, start, thickness], [x + BAR + WITHIN, end, thickness]) };
  });
}

function ribbonsBetween(columns: readonly Column[], taken: LineageSpec["taken"], unit: number): Ribbon[] {
  const place = places();
  const order = new Map(columns.map(({ iteration }, index) => [iteration.id, index]));
  const rank = ({ from, result, to, origin }: LineageSpec["taken"][number]) =>
    ((order.get(from) ?? 0) * 10 + LINEAGE_RESULTS.indexOf(result)) * 1_000 + (order.get(to) ?? 0) * 10 + LINEAGE_ORIGINS.indexOf(origin);
  return [...taken].sort((a, b) => rank(a) - rank(b)).flatMap(({ from, result, to, origin, parents, children }) => {
    const [source, target] = [columns[order.get(from) ?? -1], columns[order.get(to) ?? -1]];
    if (!source || !target) return [];
    const start = place(`${from} ${result}`, topOf(source.results, result), parents * unit);
    const end = place(`${to} ${origin}`, topOf(target.origins, origin), children * unit);
    const d = ribbon([source.x + 2 * BAR + WITHIN, start, parents * unit], [target.x, end, children * unit]);
    return [{ key: `${from} ${result} ${to} ${origin}`, result, within: false, d }];
  });
}

const topOf = <Kind extends string>(strata: readonly Stratum<Kind>[], kind: Kind): number => strata.find((stratum) => stratum.kind === kind)?.y ?? TOP;

export type End = readonly [x: number, y: number, thickness: number];

/** A band that leaves and arrives level, and may change its thickness on the way. */
export function ribbon([x0, y0, h0]: End, [x1, y1, h1]: End): string {
  const middle = round((x0 + x1) / 2);
  const [a, b, c, d] = [y0, y1, y1 + h1, y0 + h0].map(round);
  return `M${x0} ${a}C${middle} ${a} ${middle} ${b} ${x1} ${b}V${c}C${middle} ${c} ${middle} ${d} ${x0} ${d}Z`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
