import type { BriefDocument } from "#app/domain/brief/brief-document.ts";
import { FILE_KINDS, type FileFormat } from "#app/domain/brief/file-format.ts";
import { briefFile as english } from "#app/i18n/en/brief-file.ts";
import { briefFile as french } from "#app/i18n/fr/brief-file.ts";

type Named = Pick<BriefDocument, "language" | "audience" | "program" | "edition" | "on">;

const WORDS = { fr: french.name, en: english.name };
const LONGEST_PART = 40;
/** Windows keeps these for its devices, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** « POM-note-COMEX-edition-2-2018-06-12.pptx »; for the public, neither the programme's name nor how many editions there were. */
export function fileName(document: Named, format: FileFormat): string {
  const words = WORDS[document.language];
  const what = words.audience[document.audience];
  const ending = FILE_KINDS[format].ending;
  if (document.audience === "public") return `${what}-${document.on}.${ending}`;
  const edition = document.edition === null ? words.draft : `${words.edition}-${document.edition}`;
  return `${[part(shortName(document.program)), what, edition, document.on].filter((one) => one !== "").join("-")}.${ending}`;
}

/** « POM – Twizy Open Source » is known as POM: what stands before a dash set apart names the programme. */
const shortName = (program: string): string => program.split(/\s+[–—-]\s+/u)[0] ?? program;

/** A name that every system takes: letters of the alphabet and figures, words held by hyphens; empty when nothing is left. */
function part(text: string): string {
  const plain = text.replaceAll("œ", "oe").replaceAll("Œ", "OE").replaceAll("æ", "ae").replaceAll("ß", "ss").normalize("NFKD").replaceAll(/\p{M}/gu, "");
  const held = plain.replaceAll(/[^A-Za-z0-9.]+/g, "-").slice(0, LONGEST_PART).replaceAll(/^[-.]+|[-.]+$/g, "");
  return RESERVED.test(held) ? "" : held;
}
