import { describe, expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addImpact } from "#app/domain/impact/add-impact.server.ts";
import { amountSpec } from "#app/domain/impact/amount-spec.ts";
import { assessImpact } from "#app/domain/impact/assess-impact.server.ts";
import { bandSpec } from "#app/domain/impact/band-spec.ts";
import { evolution, evolutionForDashboard } from "#app/domain/impact/evolution.server.ts";
import { levelSpec } from "#app/domain/impact/level-spec.ts";
import { registerFilter } from "#app/domain/impact/schema.ts";
import { register } from "#app/domain/impact/queries.server.ts";
import { lensOf, programWithVersions } from "#app/domain/impact/testing/impact-stories.ts";
import { trendsOfPrograms } from "#app/domain/impact/trends.server.ts";
import { exportWorkspace } from "#app/domain/workspace-export/export-workspace.server.ts";
import { EvolutionChart } from "./evolution/EvolutionChart.tsx";
import { rendered, textOf } from "./testing/render.tsx";

useTestStore();

/** A benefit that grew, a legal risk put under control, a risk that can only be worded. */
async function story(actor: Actor) {
  const { programId, first, next } = await programWithVersions(actor);
  const legal = await lensOf(actor, "legal");
  const image = await lensOf(actor, "image");
  const add = (kind: "benefit" | "risk", lensId: string, quantifiable = true) => addImpact(actor, { programId, kind, statement: `${kind} ${lensId}`, lensId, quantifiable, materiality: "material" });
  const [benefit, risk, worded] = [await add("benefit", image), await add("risk", legal), await add("risk", legal, false)];
  await assessImpact(actor, { impactId: benefit.id, versionId: first.id, magnitude: 2, unit: "money", amountLow: 100, amountLikely: 200, amountHigh: 300 });
  await assessImpact(actor, { impactId: benefit.id, versionId: next.id, magnitude: 4, reason: "Trois villes", unit: "money", amountLow: 1_000_00, amountLikely: 2_000_00, amountHigh: 5_000_00 });
  await assessImpact(actor, { impactId: risk.id, versionId: first.id, likelihoodBefore: 5, severityBefore: 5, likelihoodAfter: 3 });
  await assessImpact(actor, { impactId: risk.id, versionId: next.id, likelihoodBefore: 5, severityBefore: 5, likelihoodAfter: 2, reason: "Une charte" });
  await assessImpact(actor, { impactId: worded.id, versionId: first.id, likelihoodBefore: 5, severityBefore: 5 });
  return { program: { id: programId, currency: "EUR" }, first, next, legal, image, risk };
}

/** What the picture says, without the tables under it; and the first of these tables. */
function pictureAndTable(html: string): [string, string] {
  const labels = [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label ?? "").join(" ");
  const picture = html.slice(0, html.indexOf("<details"));
  return [`${labels} ${textOf(picture)}`, textOf(html.slice(html.indexOf("<table"), html.indexOf("</table>")))];
}

describe("the same figures", () => {
  it("stand in the spec, the picture, its table and the export: levels", async () => {
    const actor = await newOwner();
    const { program, first, next, legal } = await story(actor);
    const spec = levelSpec(await evolution(actor, program), "lens")!;
    const inSpec = spec.groups.find(({ name }) => name.key === legal)!.points.map(({ risk }) => [risk.observed, risk.expected, risk.beforeAction, risk.count]);
    expect(inSpec).toEqual([[3, null, 5, 1], [null, 2, 5, 1]]);
    const [picture, table] = pictureAndTable(rendered(<EvolutionChart spec={spec} records={{ workspace: "w", program: "p" }} />));
    for (const text of [picture, table]) expect(text).toMatch(/3.*avant son action 5.*attendu 2.*avant son action 5/);
    const whole = JSON.parse(await exportWorkspace(actor));
    const byLens = whole.figures.programs[0].evolution.find(({ grouping }: { grouping: string }) => grouping === "lens");
    const exported = (versionId: string) => byLens.level.find((one: { group: string; versionId: string }) => one.group === legal && one.versionId === versionId);
    expect(exported(first.id)).toMatchObject({ stage: "observed", risk: { level: 3, count: 1 }, riskBeforeControl: 5 });
    expect(exported(next.id)).toMatchObject({ stage: "expected", risk: { level: 2, count: 1 }, riskBeforeControl: 5 });
  });

  it("stand there too by band and in amounts", async () => {
    const actor = await newOwner();
    const { program, next, image } = await story(actor);
    const facts = await evolution(actor, program);
    const [bands, bandTable] = pictureAndTable(rendered(<EvolutionChart spec={bandSpec(facts, "lens", "after")!} />));
    for (const text of [bands, bandTable]) expect(text).toContain("attendu 1 fort, 0 moyen, 0 faible");
    const [amounts, amountTable] = pictureAndTable(rendered(<EvolutionChart spec={amountSpec(facts, "lens")!} />));
    for (const text of [amounts, amountTable]) expect(text).toContain("attendu 2\u202f000\u00a0€ (de 1\u202f000\u00a0€ à 5\u202f000\u00a0€)".replace(/\s+/g, " "));
    const [{ bands: exportedBands, amounts: exportedAmounts }] = JSON.parse(await exportWorkspace(actor)).figures.programs[0].evolution;
    const here = (one: { group: string; versionId: string }) => one.group === image && one.versionId === next.id;
    expect(exportedBands.find(here).benefit).toEqual({ weak: 0, medium: 0, strong: 1 });
    expect(exportedAmounts.find(here).ranges).toEqual([{ unit: "money", low: 100_000, likely: 200_000, high: 500_000, count: 1 }]);
  });

  it("stand in the brief of the executive page, in the line of the portfolio, and behind the link of a figure", async () => {
    const actor = await newOwner();
    const { program, first, legal, risk } = await story(actor);
    const brief = await evolutionForDashboard(actor, program);
    expect(brief.moves.map(({ before, after, direction, reason }) => [before, after, direction, reason])).toEqual([[2, 4, "better", "Trois villes"], [3, 2, "better", "Une charte"]]);
    expect(brief.wordingOnly).toBe(1);
    expect((await trendsOfPrograms(actor, [program.id])).get(program.id)?.points.map(({ benefit, risk: level }) => [benefit, level])).toEqual([[2, 3], [4, 2]]);
    const behind = await register(actor, program.id, registerFilter.parse({ lens: legal, version: first.id, kind: "risk", state: "all" }));
    expect(behind.map(({ id, levels }) => [id, levels.observed])).toEqual([[risk.id, 3]]);
  });

  it("are nobody else's", async () => {
    const actor = await newOwner();
    const { program } = await story(actor);
    const other = await newOwner();
    expect((await evolutionForDashboard(other, program)).spec).toBeNull();
    expect((await trendsOfPrograms(other, [program.id])).get(program.id)?.points).toEqual([]);
  });
});
