import { describe, expect, it } from "vitest";
import { lossBarsSpec, type LossBar, type LossRow } from "#app/domain/chart/chart-spec.ts";
import { LossBars } from "./LossBars.tsx";
import { rendered, textOf } from "./testing/render.tsx";

const bar = (values: Partial<LossBar> = {}): LossBar =>
  ({ ceiling: 0, used: 0, usedUnknown: false, open: 0, openUnknown: false, remaining: 0, overrun: 0, engagedShare: null, warning: false, refused: false, ...values });
const row = (id: string, money: LossBar, personMonths = bar({ nothing: true })): LossRow => ({ id, actor: `Acteur ${id}`, money, personMonths, acceptance: "unknown" });
const spec = (rows: LossRow[], total: LossBar = bar()) => lossBarsSpec({ title: "Perte", definition: "", currency: "EUR", rows, total: { money: total, personMonths: bar() } });

describe("the bars of affordable loss", () => {
  it("draw a euro beside ten billions, and say both", () => {
    const html = rendered(<LossBars spec={spec([row("1", bar({ ceiling: 100, used: 100, remaining: 0 })), row("2", bar({ ceiling: 1_000_000_000_000, used: 1_000_000_000_000 }))])} />);
    expect(html).toContain('class="loss-used" x="0" width="2"');
    expect(html).toContain('class="loss-used" x="0" width="100.00%"');
    expect(textOf(html)).toMatch(/1 \/ 1 .*10\s000\s000\s000 \/ 10\s000\s000\s000/);
  });

  it("draw all zeros, all unknown and nobody without an error", () => {
    const zero = rendered(<LossBars spec={spec([row("1", bar())])} />);
    expect(zero).not.toMatch(/NaN|Infinity|loss-unknown" x/);
    const unknown = rendered(<LossBars spec={spec([row("1", bar({ ceiling: null, usedUnknown: true, openUnknown: true, remaining: null }))], bar({ ceiling: null, usedUnknown: true, remaining: null }))} />);
    expect(unknown).toContain('class="loss-unknown" x="0.00%"');
    expect(unknown).toContain("loss-no-ceiling");
    expect(textOf(unknown)).toMatch(/Acteur 1 n\.c\. \/ n\.c\./);
    expect(rendered(<LossBars spec={spec([])} />)).not.toMatch(/NaN|Infinity/);
  });

  it("say « – » where nothing is asked, never a 0 that nobody said", () => {
    expect(textOf(rendered(<LossBars twin={false} spec={spec([row("1", bar({ ceiling: 100, remaining: 100 }))])} />))).toMatch(/Acteur 1 0 \/ 1 –/);
  });

  it("let what goes beyond the ceiling stick out, also of the whole only when the whole does", () => {
    const over = rendered(<LossBars spec={spec([row("1", bar({ ceiling: 100, used: 150, overrun: 50, remaining: -50 }))])} />);
    expect(over).toContain('class="loss-over" x="66.67%"');
    const within = rendered(<LossBars spec={spec([row("1", bar({ ceiling: 200, used: 150, overrun: 50 }))])} />);
    expect(within).not.toContain('class="loss-over"');
  });

  it("keep a name of two hundred characters whole", () => {
    const name = "Groupement ".repeat(18).slice(0, 200);
    const html = rendered(<LossBars spec={spec([{ ...row("1", bar()), actor: name }])} />);
    expect(html).toContain(`title="${name}"`);
  });

  it("open the records of every figure, and none on a shared page", () => {
    const shown = spec([row("1", bar({ ceiling: 100, used: 50, open: 20, remaining: 30 }))]);
    const links = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(links(rendered(<LossBars spec={shown} hrefOf={(id, unit) => `#${id ?? "all"}-${unit ?? "both"}`} />))).toEqual(["#1-both", "#1-money", "#all-money", "#all-personMonths"]);
    expect(links(rendered(<LossBars spec={shown} />))).toEqual([]);
  });
});
