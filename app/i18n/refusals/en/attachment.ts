import type { attachment as french } from "../fr/attachment.ts";

const named = (name: string): string => (name ? `“${name.slice(0, 80)}”` : "This file");

export const attachment: typeof french = {
  attachmentMissing: () => "Choose a file.",
  attachmentEmpty: (p) => `${named(p.name)} is empty: choose it again.`,
  attachmentTooLarge: () => "A file is larger than 20 MB: make it smaller.",
  attachmentsTooLarge: () => "Together these files are larger than 60 MB: send them in several goes.",
  attachmentTooMany: (p) => `${p.max} files at most at a time.`,
  attachmentTooManyHere: (p) => `${p.max} files at most here: remove some first.`,
  attachmentUnknown: (p) => `${named(p.name)} is neither a picture, nor a PDF, nor an office file, whatever its name says.`,
  attachmentScript: (p) => `${named(p.name)} is a drawing that holds a program or fetches something else: save it as PNG.`,
  attachmentDamaged: (p) => `${named(p.name)} is damaged and does not open: save it again.`,
  attachmentTooManyPixels: (p) => `${named(p.name)} holds more than 64 million dots: make this picture smaller.`,
  attachmentPhonePicture: (p) => `${named(p.name)} is a HEIC photo, which few browsers show: send it as JPEG.`,
  attachmentEncrypted: (p) => `${named(p.name)} is under a password: save it without one.`,
  attachmentOldFormat: (p) => `${named(p.name)} is of an old format (.doc, .xls, .ppt): save it as .docx, .xlsx or .pptx.`,
  attachmentMacros: (p) => `${named(p.name)} holds macros: save it without macros.`,
  attachmentSwollen: (p) => `${named(p.name)}, once opened, is larger than 100 MB or 5,000 parts.`,
};
