import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { authorizeMember } from "#app/auth/require-member.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { lossMovements } from "#app/domain/changes/loss-facts.server.ts";
import { executiveView } from "#app/domain/dashboard/executive-view.server.ts";
import { PRESENCE_FILTERS, presentIds } from "#app/domain/dashboard/present-ids.server.ts";
import { LINEAGE_ORIGINS } from "#app/domain/chart/lineage-spec.ts";
import { isVerdictFilter, listHypotheses } from "#app/domain/hypothesis/list-hypotheses.server.ts";
import { register } from "#app/domain/impact/queries.server.ts";
import { registerFilter } from "#app/domain/impact/schema.ts";
import { observationsOf } from "#app/domain/observation/queries.server.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { directoryOf } from "#app/domain/stakeholder/directory.server.ts";
import { StaticRouter } from "react-router-dom/server.js";
import { tellDemo } from "../../../scripts/demo/tell-demo.ts";
import { rendered, textOf } from "../charts/testing/render.tsx";
import { ExecutivePage } from "./ExecutivePage.tsx";

useTestStore();

let actor: Actor;
beforeEach(async () => {
  await tellDemo();
  const [account] = await db().select().from(t.accounts).where(eq(t.accounts.email, "comex@pom.example"));
  actor = await authorizeMember(account!, "pom", new Date("2018-06-12T09:00:00Z"));
}, 60_000);

type Program = Awaited<ReturnType<typeof programAt>>;
type Behind = (program: Program, query: URLSearchParams) => Promise<number>;

/** What the list of an address holds, asked as its page asks. */
const BEHIND: Record<string, Behind> = {
  hypotheses: async (program, query) => {
    const verdict = query.get("verdict");
    const origin = (["planned", "added"] as const).find((name) => name === query.get("origin"));
    const from = LINEAGE_ORIGINS.find((name) => name === query.get("from"));
    const filter = { verdict: isVerdictFilter(verdict) ? verdict : null, origin, from, latest: query.has("latest"), after: query.get("after"), until: query.get("until") };
    return (await listHypotheses(actor, program.id, { ...filter, page: 1, size: 100 })).total;
  },
  stakeholders: async (program, query) => {
    const presence = PRESENCE_FILTERS.find((name) => name === query.get("presence"))!;
    return (await directoryOf(actor, { page: 1, among: await presentIds(actor, program, { presence, since: query.get("since"), until: query.get("until") }) })).total;
  },
  observations: async (program, query) => (await observationsOf(actor, program.id, { after: query.get("after"), until: query.get("until") })).length,
};

it("opens, behind each count of the demo's executive page, a list that holds as many", async () => {
  const program = await programAt(actor, "pom");
  const html = rendered(<StaticRouter location="/"><ExecutivePage view={await executiveView(actor, program)} /></StaticRouter>);
  const seen: Record<string, number> = {};
  for (const [, href = "", inner = ""] of html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g)) {
    const { pathname, searchParams } = new URL(href.replaceAll("&amp;", "&"), "http://pom.example");
    const list = pathname.split("/").at(-1) ?? "";
    const count = /\d+/.exec(textOf(inner))?.[0];
    if (!BEHIND[list] || count === undefined) continue;
    expect(await BEHIND[list](program, searchParams), `${textOf(inner)} → ${href}`).toBe(Number(count));
    seen[list] = (seen[list] ?? 0) + 1;
  }
  expect(seen.hypotheses).toBeGreaterThanOrEqual(8);
  expect(seen.stakeholders).toBeGreaterThanOrEqual(5);
}, 60_000);

it("adds up to the loss told since the last decision with the movements that its sentence opens", async () => {
  const program = await programAt(actor, "pom");
  const { changes, since, today } = await executiveView(actor, program);
  const movements = await lossMovements(actor, program.id, { after: since!, until: today });
  const losses = changes.filter((change) => change.what === "loss");
  expect(losses.length).toBeGreaterThan(0);
  for (const { unit, delta } of losses) expect(movements.filter((one) => one.unit === unit).reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(delta);
}, 60_000);

it("finds again in the register of a version each level of the chart, expected and observed", async () => {
  const program = await programAt(actor, "pom");
  const { spec } = (await executiveView(actor, program)).evolution;
  const cells = spec!.groups.flatMap(({ name, points }) => points.flatMap((point) => (["benefit", "risk"] as const).map((kind) => ({ lens: name.key, version: point.versionId, kind, side: point[kind] }))));
  let both = 0;
  for (const { side, ...asked } of cells.filter(({ side: { count } }) => count > 0)) {
    const rows = await register(actor, program.id, registerFilter.parse({ ...asked, state: "all" }));
    const most = (stage: "expected" | "observed") => Math.max(...rows.map(({ levels }) => levels[stage] ?? 0));
    for (const stage of ["expected", "observed"] as const) if (side[stage] !== null) expect([asked, stage, most(stage)]).toEqual([asked, stage, side[stage]]);
    if (side.expected !== null && side.observed !== null) both += 1;
  }
  expect(both).toBeGreaterThan(0);
}, 60_000);
