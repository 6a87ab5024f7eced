import { xmlText } from "#app/platform/xml.ts";
import { INKS, rounded, type Drawing, type Ink, type Shape, type TextShape } from "./drawing.ts";

/** Fonts by name, with those that every office has behind; signs come from whichever holds them. */
const FAMILY = "'Source Sans 3', Calibri, Carlito, Arial, 'DejaVu Sans', sans-serif";

/** The drawing as SVG of presentation attributes only: office programs read no style sheet. */
export function toSvg({ width, height, shapes }: Drawing): string {
  const [w, h] = [rounded(width), rounded(height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}pt" height="${h}pt" viewBox="0 0 ${w} ${h}">${shapes.map(element).join("")}</svg>`;
}

function element(shape: Shape): string {
  if (shape.kind === "text") return textElement(shape);
  const { fill, stroke, line = 0.6, dash } = shape;
  const paint = `fill="${colour(fill)}"${stroke === undefined ? "" : ` stroke="${colour(stroke)}" stroke-width="${line}"${dash ? ` stroke-dasharray="${dash.join(" ")}"` : ""}`}`;
  if (shape.kind === "path") return `<path d="${shape.d}" ${paint}/>`;
  return `<rect x="${rounded(shape.x)}" y="${rounded(shape.y)}" width="${rounded(shape.width)}" height="${rounded(shape.height)}" ${paint}/>`;
}

const colour = (ink: Ink | undefined): string => (ink === undefined ? "none" : INKS[ink]);

function textElement({ x, y, text, size, face, ink, anchor, struck }: TextShape): string {
  const weight = face === "strong" || face === "strong-italic" ? " font-weight=\"bold\"" : "";
  const place = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  return `<text x="${rounded(x)}" y="${rounded(y)}" font-family="${FAMILY}" font-size="${size}"${weight} fill="${INKS[ink]}"${place}${struck ? " text-decoration=\"line-through\"" : ""}>${xmlText(text)}</text>`;
}
