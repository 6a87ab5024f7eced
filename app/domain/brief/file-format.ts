/** The files an edition becomes: their name in an address is the name here. */
export const FILE_FORMATS = ["pptx", "docx", "pdf", "md", "wiki"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export const isFileFormat = (value: unknown): value is FileFormat => FILE_FORMATS.includes(value as FileFormat);

const OFFICE = "application/vnd.openxmlformats-officedocument.";

/** As sent, and how the file's name ends. MediaWiki has no ending of its own: a text that any editor opens. */
export const FILE_KINDS: Record<FileFormat, { mediaType: string; ending: string }> = {
  pptx: { mediaType: `${OFFICE}presentationml.presentation`, ending: "pptx" },
  docx: { mediaType: `${OFFICE}wordprocessingml.document`, ending: "docx" },
  pdf: { mediaType: "application/pdf", ending: "pdf" },
  md: { mediaType: "text/markdown; charset=utf-8", ending: "md" },
  wiki: { mediaType: "text/x-wiki; charset=utf-8", ending: "wiki.txt" },
};
