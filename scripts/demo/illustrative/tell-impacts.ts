import { addImpact } from "#app/domain/impact/add-impact.server.ts";
import { assessImpact } from "#app/domain/impact/assess-impact.server.ts";
import { setControlAction } from "#app/domain/impact/set-control-action.server.ts";
import { NOT_JUDGED, type Judgement } from "#app/domain/impact/assessment.ts";
import { linkPairs } from "#app/domain/impact/link-pairs.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { euros, personMonths, type Event, type Known, type Story } from "../story.ts";
import { BENEFITS } from "./benefits.ts";
import type { Judged, ToldImpact } from "./impacts.ts";
import { notedOn, pairName } from "./pairs.ts";
import { RISKS } from "./risks.ts";

export const IMPACTS: readonly ToldImpact[] = [...BENEFITS, ...RISKS];

/** Heard at the workshop, or when the version that first shows it was prepared. */
const FIRST_DAY = { "POM 1.0": "2017-03-24", "POM 1.1": "2017-11-15" } as const;
const EXPECTED_ON = { "POM 1.0": "2017-04-14", "POM 1.1": "2017-11-15", "POM 2.0": "2018-04-30" } as const;
export type JudgedVersion = keyof typeof EXPECTED_ON;

const firstDay = (impact: ToldImpact): string => (impact["POM 1.1"] && !impact["POM 1.0"] ? FIRST_DAY["POM 1.1"] : FIRST_DAY["POM 1.0"]);

/** The day its last pair was there. */
const linkDay = (impact: ToldImpact): string => [firstDay(impact), ...(impact.pairs ?? []).map((pair) => notedOn(...pair))].sort().at(-1) ?? firstDay(impact);

/** The register, its baseline, and what was expected of each version before it was tried. */
export const impactEvents: readonly Event[] = IMPACTS.flatMap((impact): Event[] => [
  { on: firstDay(impact), tell: (actor, story) => register(actor, story, impact) },
  ...(["POM 1.0", "POM 1.1", "POM 2.0"] as const).flatMap((version): Event[] => {
    const stage = impact[version];
    return stage ? [{ on: EXPECTED_ON[version], tell: (actor, { known }) => expect(actor, known, impact, version) }] : [];
  }),
  ...(impact.pairs ? [{ on: linkDay(impact), tell: (actor, { known }) => link(actor, known, impact) } satisfies Event] : []),
]);

async function register(actor: Actor, { known, programId }: Story, impact: ToldImpact): Promise<void> {
  const { key, kind, statement, forWhom, directness, counts, materiality, timeScale, lens, capturedBy = "", control, baseline } = impact;
  const { id } = await addImpact(actor, {
    programId, kind, statement, forWhom, directness, materiality, timeScale, capturedBy, lensId: known.id("lens", lens),
    exchangeable: counts === "exchangeable", quantifiable: counts === "quantifiable", expressible: true,
  });
  known.keep("impact", key, id);
  if (control) await setControlAction(actor, { impactId: id, ...control });
  if (baseline) await assessImpact(actor, { impactId: id, versionId: known.id("version", "Twizy de série"), reason: "Point de départ", ...judgementOf(impact, baseline) });
}

async function link(actor: Actor, known: Known, { key, pairs = [] }: ToldImpact): Promise<void> {
  await linkPairs(actor, { impactId: known.id("impact", key), pairIds: pairs.map((pair) => known.id("pair", pairName(...pair))) });
}

async function expect(actor: Actor, known: Known, impact: ToldImpact, version: JudgedVersion): Promise<void> {
  const stage = impact[version];
  if (stage) await assessImpact(actor, { impactId: known.id("impact", impact.key), versionId: known.id("version", version), reason: stage.hope, ...judgementOf(impact, stage.expected) });
}

/** What is judged, as the register keeps it. */
export function judgementOf(impact: ToldImpact, judged: Judged | null): Judgement {
  if (judged === null) return NOT_JUDGED;
  const [first, second, third = null, fourth = null] = judged;
  const levels = impact.kind === "benefit"
    ? { magnitude: first, confidence: second }
    : { likelihoodBefore: first, severityBefore: second, likelihoodAfter: third, severityAfter: fourth };
  return { ...NOT_JUDGED, ...levels, ...rangeOf(impact) };
}

function rangeOf({ range }: ToldImpact): Partial<Judgement> {
  if (!range) return {};
  const [unit, low, likely, high] = range;
  const kept = unit === "money" ? euros : personMonths;
  return { unit, amountLow: kept(low), amountLikely: kept(likely), amountHigh: kept(high) };
}
