/** What a file can stand on. */
export const ATTACHED_TO = ["workshop", "evidence", "agreement"] as const;
export type AttachedTo = (typeof ATTACHED_TO)[number];

/** The largest file, in bytes; how many go in one sending, and on one record. */
export const ATTACHMENT_LIMIT = 20 * 1024 * 1024;
export const FILES_AT_ONCE = 10;
export const FILES_ON_RECORD = 200;

/** What office files may unpack to. */
export const UNPACKED_LIMIT = { entries: 5_000, unpacked: 100 * 1024 * 1024 };

/** The longest side of a picture that is kept, and of the small one shown in a page; the most pixels one may hold before. */
export const LONGEST_SIDE = 2_560;
export const SMALL_SIDE = 480;
export const PIXELS_LIMIT = 64_000_000;

const OOXML = "application/vnd.openxmlformats-officedocument";
const ODF = "application/vnd.oasis.opendocument";

/** What is kept, as it is told to browsers, with the ending of its name. */
export const KEPT_TYPES = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/pdf": "pdf",
  [`${OOXML}.wordprocessingml.document`]: "docx",
  [`${OOXML}.wordprocessingml.template`]: "dotx",
  [`${OOXML}.spreadsheetml.sheet`]: "xlsx",
  [`${OOXML}.spreadsheetml.template`]: "xltx",
  [`${OOXML}.presentationml.presentation`]: "pptx",
  [`${OOXML}.presentationml.template`]: "potx",
  [`${OOXML}.presentationml.slideshow`]: "ppsx",
  [`${ODF}.text`]: "odt",
  [`${ODF}.spreadsheet`]: "ods",
  [`${ODF}.presentation`]: "odp",
  [`${ODF}.graphics`]: "odg",
} as const satisfies Record<string, string>;
export type KeptType = keyof typeof KEPT_TYPES;

export const isKeptType = (type: string): type is KeptType => Object.hasOwn(KEPT_TYPES, type);
export const isPicture = (type: string): boolean => type.startsWith("image/");

/** What the field of a form offers to choose. */
export const ACCEPTED = ["image/*", ...Object.values(KEPT_TYPES).map((ending) => `.${ending}`)].join(",");

const LONGEST_NAME = 120;

/** The name its owner knows it by, without a path, a control or a mark that turns the writing round; its ending says what the content is. */
export function fileNameOf(given: string, type: KeptType): string {
  const last = given.replaceAll(/[\p{Cc}\p{Cf}]/gu, "").split(/[/\\]/).at(-1) ?? "";
  const stem = last.replace(/\.[A-Za-z0-9]{1,5}$/, "").trim().slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, "");
  return `${stem || "fichier"}.${KEPT_TYPES[type]}`;
}

/** Where the bytes stand, and those of the small picture. */
export const storageKeyOf = (id: string, type: KeptType): string => `attachments/${id}.${KEPT_TYPES[type]}`;
export const smallKeyOf = (id: string): string => `attachments/${id}-small.webp`;
