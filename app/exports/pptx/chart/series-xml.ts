import { schemeFill } from "#app/exports/pptx/shapes.ts";
import { xml, xmlText } from "#app/platform/xml.ts";
import { columnName, type ChartPlan, type Labels, type Series } from "./chart-plan.ts";
import { letters, lookXml, markerXml } from "./looks.ts";
import { SHEET } from "./workbook.ts";

const flag = (name: string, on: boolean): string => xml(`c:${name}`, { val: on });
const OVERRUN_WIDTH = 139_700;

/** A series, with the cells it comes from and what they hold. */
export function seriesXml(series: Series, index: number, plan: ChartPlan, size: number): string {
  const column = plan.categoryHeads.length + index;
  const lines = plan.kind === "lines";
  const points = [...(series.points ?? [])].map(([at, look]) => xml("c:dPt", {}, xml("c:idx", { val: at }), lines ? "" : flag("invertIfNegative", false), flag("bubble3D", false), lookXml(look)));
  return xml("c:ser", {},
    xml("c:idx", { val: index }), xml("c:order", { val: index }), xml("c:tx", {}, textReference(cell(column, 0), [series.name])),
    lookXml(series.look), lines ? markerXml(series.look) : flag("invertIfNegative", false), ...points,
    labelsXml(series.labels, size), backXml(series, plan),
    xml("c:cat", {}, categoriesXml(plan)), xml("c:val", {}, numberReference(range(column, plan), series.values, plan.axis.format)), lines ? flag("smooth", false) : "");
}

const cell = (column: number, row: number): string => `${SHEET}!$${columnName(column)}$${row + 1}`;
const range = (column: number, { categories }: ChartPlan): string => `${cell(column, 1)}:$${columnName(column)}$${categories.length + 1}`;

const point = (index: number, value: string): string => xml("c:pt", { idx: index }, xml("c:v", {}, value));

function textReference(from: string, texts: readonly string[]): string {
  return xml("c:strRef", {}, xml("c:f", {}, from), xml("c:strCache", {}, xml("c:ptCount", { val: texts.length }), ...texts.map((text, index) => point(index, xmlText(text)))));
}

export function numberReference(from: string, values: readonly (number | null)[], format: string): string {
  const held = values.map((value, index) => (value === null ? "" : point(index, String(value))));
  return xml("c:numRef", {}, xml("c:f", {}, from), xml("c:numCache", {}, xml("c:formatCode", {}, xmlText(format)), xml("c:ptCount", { val: values.length }), ...held));
}

function categoriesXml(plan: ChartPlan): string {
  const labels = plan.categories.map(({ label }) => label);
  if (plan.categoryHeads.length === 1) return textReference(range(0, plan), labels);
  const groups = plan.categories.flatMap(({ group }, index) => (group === null ? [] : [point(index, xmlText(group))]));
  return xml("c:multiLvlStrRef", {}, xml("c:f", {}, `${SHEET}!$A$2:$B$${labels.length + 1}`),
    xml("c:multiLvlStrCache", {}, xml("c:ptCount", { val: labels.length }), xml("c:lvl", {}, ...labels.map((label, index) => point(index, xmlText(label)))), xml("c:lvl", {}, ...groups)));
}

function labelsXml(labels: Labels | undefined, size: number): string {
  const shown = (value: boolean, name: boolean) => flag("showLegendKey", false) + flag("showVal", value) + flag("showCatName", false) + flag("showSerName", name) + flag("showPercent", false) + flag("showBubbleSize", false);
  if (labels === undefined) return xml("c:dLbls", {}, shown(false, false));
  const hidden = [...(labels.hidden ?? [])].map((at) => xml("c:dLbl", {}, xml("c:idx", { val: at }), flag("delete", true)));
  return xml("c:dLbls", {}, ...hidden, xml("c:numFmt", { formatCode: labels.format, sourceLinked: false }),
    xml("c:spPr", {}, labels.grounded ? schemeFill("bg1") : "<a:noFill/>", "<a:ln><a:noFill/></a:ln>"), letters(labels.role, size, true),
    labels.position === null ? "" : xml("c:dLblPos", { val: labels.position }), shown(labels.show === "value", labels.show === "name"));
}

/** The overrun: from the end of the bar back to the ceiling, by the figures of its own column. */
function backXml({ back }: Series, plan: ChartPlan): string {
  if (back === undefined || back.every((value) => value === null)) return "";
  const kept = plan.kept.findIndex(({ values }) => values.some((value, index) => value !== null && value === back[index]));
  const from = range(plan.categoryHeads.length + plan.series.length + Math.max(0, kept), plan);
  return xml("c:errBars", {}, xml("c:errBarType", { val: "minus" }), xml("c:errValType", { val: "cust" }), flag("noEndCap", true),
    xml("c:minus", {}, numberReference(from, back, plan.axis.format)), xml("c:spPr", {}, xml("a:ln", { w: OVERRUN_WIDTH, cap: "flat" }, schemeFill("tx1"))));
}
