import { CHART, DRAWING, RELATIONSHIPS } from "#app/exports/pptx/namespaces.ts";
import { schemeFill } from "#app/exports/pptx/shapes.ts";
import { XML_DECLARATION, xml, xmlText } from "#app/platform/xml.ts";
import type { ChartPlan } from "./chart-plan.ts";
import { letters } from "./looks.ts";
import { seriesXml } from "./series-xml.ts";

const CATEGORIES = 111_111_111;
const VALUES = 222_222_222;
const val = (name: string, value: string | number | boolean): string => xml(`c:${name}`, { val: value });

const FAINT = '<a:solidFill><a:schemeClr val="tx2"><a:lumMod val="25000"/><a:lumOff val="75000"/></a:schemeClr></a:solidFill>';
const GRID = xml("c:majorGridlines", {}, xml("c:spPr", {}, xml("a:ln", { w: 6350 }, FAINT)));
const AXIS = xml("c:spPr", {}, "<a:noFill/>", xml("a:ln", { w: 9525 }, schemeFill("tx1")));
const NO_LINE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

/** The part of a chart; `workbook` is its relation to the sheet behind it, `size` the points of its letters. */
export function chartXml(plan: ChartPlan, { workbook, size, language }: { workbook: string; size: number; language: string }): string {
  const plot = xml("c:plotArea", {}, "<c:layout/>", drawing(plan, size), categoryAxis(plan, size), valueAxis(plan, size), NO_LINE);
  const chart = xml("c:chart", {}, title(plan, size, language), val("autoTitleDeleted", plan.title === null), plot, plan.legend ? legend(plan, size) : "", val("plotVisOnly", true), val("dispBlanksAs", "gap"));
  return XML_DECLARATION + xml("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS },
    val("date1904", false), val("lang", language), val("roundedCorners", false), chart, NO_LINE, letters("tx1", size), xml("c:externalData", { "r:id": workbook }, val("autoUpdate", false)));
}

function drawing(plan: ChartPlan, size: number): string {
  const series = plan.series.map((one, index) => seriesXml(one, index, plan, size));
  const axes = val("axId", CATEGORIES) + val("axId", VALUES);
  if (plan.kind === "lines") return xml("c:lineChart", {}, val("grouping", "standard"), val("varyColors", false), ...series, val("marker", true), axes);
  return xml("c:barChart", {}, val("barDir", plan.kind === "bars" ? "bar" : "col"), val("grouping", plan.stacked ? "stacked" : "clustered"), val("varyColors", false), ...series,
    val("gapWidth", plan.gap), val("overlap", 100), axes);
}

function title({ title: said }: ChartPlan, size: number, language: string): string {
  if (said === null) return "";
  const run = xml("a:r", {}, xml("a:rPr", { lang: language, sz: Math.round(size * 110), b: true }, schemeFill("tx1"), '<a:latin typeface="+mn-lt"/>'), `<a:t>${xmlText(said)}</a:t>`);
  return xml("c:title", {}, xml("c:tx", {}, xml("c:rich", {}, "<a:bodyPr/>", "<a:lstStyle/>", xml("a:p", {}, xml("a:pPr", {}, xml("a:defRPr", { b: true })), run))), val("overlay", false));
}

/** Words that only say « not known » are no series to explain. Bars end to end keep them: programs count the entries of such a legend from either end. */
function legend({ series, stacked }: ChartPlan, size: number): string {
  const hidden = series.flatMap(({ silent }, index) => (silent && !stacked ? [xml("c:legendEntry", {}, val("idx", index), val("delete", true))] : []));
  return xml("c:legend", {}, val("legendPos", "b"), ...hidden, val("overlay", false), letters("tx1", size));
}

function categoryAxis(plan: ChartPlan, size: number): string {
  const sideways = plan.kind === "bars";
  return xml("c:catAx", {}, val("axId", CATEGORIES), xml("c:scaling", {}, val("orientation", sideways ? "maxMin" : "minMax")), val("delete", false), val("axPos", sideways ? "l" : "b"),
    xml("c:numFmt", { formatCode: "General", sourceLinked: false }), val("majorTickMark", "none"), val("minorTickMark", "none"), val("tickLblPos", "low"),
    AXIS, letters("tx1", size), val("crossAx", VALUES), val("crosses", "autoZero"), val("auto", true), val("lblAlgn", "ctr"), val("lblOffset", 100), val("tickLblSkip", 1), val("noMultiLvlLbl", false));
}

function valueAxis({ kind, axis }: ChartPlan, size: number): string {
  const sideways = kind === "bars";
  const scaling = xml("c:scaling", {}, val("orientation", "minMax"), axis.max === null ? "" : val("max", axis.max), axis.min === null ? "" : val("min", axis.min));
  return xml("c:valAx", {}, val("axId", VALUES), scaling, val("delete", !axis.shown), val("axPos", sideways ? "b" : "l"), axis.shown ? GRID : "",
    xml("c:numFmt", { formatCode: axis.format, sourceLinked: false }), val("majorTickMark", "none"), val("minorTickMark", "none"), val("tickLblPos", "nextTo"),
    NO_LINE, letters("tx2", size * 0.9), val("crossAx", CATEGORIES), val("crosses", sideways ? "max" : "autoZero"), val("crossBetween", "between"), axis.step === null ? "" : val("majorUnit", axis.step));
}
