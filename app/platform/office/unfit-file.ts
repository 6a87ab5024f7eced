/** Why a file of PowerPoint or Word cannot serve as a template. */
export const TEMPLATE_FAULTS = [
  "templateMissing", "templateTooLarge", "templateUnknown", "templateEncrypted", "templateOldFormat", "templateMacros", "templateDamaged", "templateSwollen", "templateStrict", "templateNoLayout", "templateLinks",
] as const;
export type TemplateFault = (typeof TEMPLATE_FAULTS)[number];

export class UnfitTemplate extends Error {
  constructor(readonly fault: TemplateFault) {
    super(`The file cannot be a template: ${fault}.`);
  }
}

export type TemplateFormat = "pptx" | "docx";

/** The largest file, in bytes, and what it may unpack to. */
export const TEMPLATE_LIMIT = 20 * 1024 * 1024;
export const TEMPLATE_UNPACKED = { entries: 2000, unpacked: 100 * 1024 * 1024 };
