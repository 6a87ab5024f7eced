/** Control characters, half surrogates and non-characters: no XML file may hold them, so they leave the text. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;" };

/** Text as the content of an element. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, "").replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? "");

/** Text as the value of an attribute, without its quotes. */
export const xmlValue = (text: string): string => text.replace(FORBIDDEN, "").replace(/[&<>"\n\t\r]/g, (sign) => ENTITIES[sign] ?? "");

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element of XML. Its content is XML already; attributes that are null or undefined are left out, true and false are 1 and 0. */
export function xml(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined || value === null ? "" : ` ${key}="${xmlValue(typeof value === "boolean" ? String(Number(value)) : String(value))}"`))
    .join("");
  const inside = content.join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
