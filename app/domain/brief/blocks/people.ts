import { fewerMoments, isFlat } from "#app/domain/chart/cycle-spec.ts";
import { isOutward } from "#app/domain/disclosure/disclosure.ts";
import type { BriefBlock } from "../brief-document.ts";
import { nothing, sourceOn, table, written, type BriefContext } from "./context.ts";

/** Those who committed or deliver, with what they bring; outside, who they are and nothing the team thinks of them. */
export function stakeholdersTable(context: BriefContext): BriefBlock[] {
  const { facts, audience, words: { t, nameOf } } = context;
  const words = t.briefDocument.stakeholders;
  const outward = isOutward(audience);
  const engaged = facts.stakeholders.filter(({ engagement }) => engagement === "committed" || engagement === "delivering");
  if (engaged.length === 0) return nothing(t.briefDocument.nothing.stakeholders);
  const engagement = [words.engagement, "start", 1.8] as const;
  return [
    ...(outward ? [] : [written(peopleMessage(context))]),
    table({
      caption: words.caption(engaged.length),
      columns: [[words.stakeholder, "start", 2.6], [words.category, "start", 2.4], ...(outward ? [] : [engagement]), ...(outward ? [] : [[words.brings, "start", 5] as const])],
      rows: engaged.map(({ name, category, engagement: state, brings, us }) => [
        name, us ? words.us : category ? nameOf("category", category) : "", ...(outward ? [] : [t.engagement.word[state]]), ...(outward ? [] : [brings.length === 0 ? "–" : brings.join(" ; ")]),
      ]),
      source: sourceOn(context, words.source),
    }),
  ];
}

/** « 14 actives, dont 9 engagées et 4 qui contribuent ; 5 nouvelles, dont 3 que personne n’avait prévues ; 1 partie ». */
export function peopleMessage({ facts: { view: { people } }, words: { t } }: BriefContext): string {
  return t.briefDocument.stakeholders.message({
    active: people.active, committed: people.committed, delivering: people.delivering, arrived: people.arrived.length,
    unplanned: people.unplanned.map(({ name }) => name), left: people.left.map(({ name }) => name),
  });
}

const MOMENTS = 6;

/** Means grow, open options narrow. */
export function meansPicture(context: BriefContext): BriefBlock[] {
  const { facts, words: { t } } = context;
  const words = t.briefDocument.means;
  if (isFlat(facts.cycle)) return nothing(t.briefDocument.nothing.means);
  const { points } = fewerMoments(facts.cycle, MOMENTS);
  const moments = points.map(({ label }) => label ?? t.cycle.today);
  const curves = [
    { name: words.commitments, values: points.map(({ delivered, pledged }) => delivered + pledged) },
    { name: words.means, values: points.map((point) => point.means) },
    { name: words.options, values: points.map(({ options }) => options) },
  ];
  const end = (at: number) => ({ label: moments.at(at) ?? "", commitments: curves[0]?.values.at(at) ?? 0, options: curves[2]?.values.at(at) ?? 0 });
  const title = t.cycle.message(end(0), end(-1));
  return [{
    kind: "chart", chart: { kind: "curves", points: moments, curves }, title, alternative: words.alternative(title),
    table: table({ caption: words.caption, columns: [[words.curve, "start", 3], ...moments.map((moment) => [moment, "end", 1.4] as const)], rows: curves.map(({ name, values }) => [name, ...values.map(String)]) }),
    source: sourceOn(context, words.source),
  }];
}
