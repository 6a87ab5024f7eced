import { readFile } from "node:fs/promises";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import assets from "../assets.json";
import { findAsset } from "../find-asset.ts";
import { loadFont } from "../fonts/load-font.ts";

/** Points to pixels: sharp enough for the few programs that do not draw the SVG beside, at 150 dots to the inch. */
const ZOOM = 150 / 72;
/** The fonts by which a picture is drawn: those of its texts, then the signs. */
const FONTS = ["sans", "sans-bold", "signs", "signs-bold"] as const;
const MOST_KEPT = 48;

const kept = new Map<string, Uint8Array>();
let ready: Promise<void> | undefined;

/** A picture for programs that draw no SVG. The same picture is made once. */
export async function toPng(svg: string): Promise<Uint8Array> {
  const found = kept.get(svg);
  if (found !== undefined) return found;
  ready ??= readFile(findAsset(assets.pictures)).then((file) => initWasm(file));
  await ready;
  const picture = new Resvg(svg, { fitTo: { mode: "zoom", value: ZOOM }, font: { fontBuffers: FONTS.map((name) => loadFont(name).file), defaultFontFamily: "Source Sans 3" } });
  const image = picture.render();
  const png = image.asPng();
  image.free();
  picture.free();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(svg, png);
  return png;
}
