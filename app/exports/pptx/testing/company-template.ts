import JSZip from "jszip";
import PptxGen from "pptxgenjs";

/** A company's presentation, made by another program: its own theme, master and layout, a slide of its own, a link. */
export async function companyTemplate(): Promise<Uint8Array> {
  const deck = new PptxGen();
  deck.layout = "LAYOUT_WIDE";
  deck.theme = { headFontFace: "Verdana", bodyFontFace: "Tahoma" };
  deck.defineSlideMaster({
    title: "MAISON", background: { color: "F4F8FB" }, slideNumber: { x: 12.4, y: 7, fontSize: 10 },
    objects: [
      { rect: { x: 0, y: 0, w: 0.35, h: 7.5, fill: { color: "0B5563" } } },
      { placeholder: { options: { name: "title", type: "title", x: 0.8, y: 0.45, w: 11.8, h: 1, fontSize: 26, color: "0B5563" }, text: "" } },
      { placeholder: { options: { name: "body", type: "body", x: 0.8, y: 1.7, w: 11.8, h: 4.9, fontSize: 18 }, text: "" } },
    ],
  });
  const slide = deck.addSlide({ masterName: "MAISON" });
  slide.addText("Une diapositive du modèle", { placeholder: "title" });
  return new Uint8Array((await deck.write({ outputType: "arraybuffer" })) as ArrayBuffer);
}

/** The same file with some parts changed; null takes a part out. */
export async function changed(file: Uint8Array, changes: Record<string, string | null | ((content: string) => string)>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) zip.remove(path);
    else zip.file(path, typeof change === "string" ? change : change((await zip.file(path)?.async("string")) ?? ""));
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** As PowerPoint saves a template. */
export const asPotx = (file: Uint8Array): Promise<Uint8Array> =>
  changed(file, { "[Content_Types].xml": (types) => types.replace("presentation.main+xml", "template.main+xml") });
