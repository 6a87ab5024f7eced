import type { briefFile as french } from "../fr/brief-file.ts";

export const briefFile: typeof french = {
  fileBusy: (_) => "Many files are being asked for. Try again in a minute.",
  fileTooLong: (_) => "This file takes too long. Try again, or choose another format.",
  fileFailed: (_) => "This file could not be prepared; the edition itself is intact. Try another format; the incident is reported.",
  templateMissing: () => "Choose a file.",
  templateTooLarge: () => "This file is larger than 20 MB.",
  templateUnknown: () => "This file is neither a presentation (.pptx, .potx) nor a document (.docx, .dotx).",
  templateEncrypted: () => "This file is closed by a password: save it without one.",
  templateOldFormat: () => "This file is of an older format (.ppt, .doc): save it as .pptx, .potx, .docx or .dotx.",
  templateMacros: () => "This file holds macros: save it without macros (.potx or .dotx).",
  templateDamaged: () => "This file is damaged and does not open: save it again.",
  templateSwollen: () => "This file, once opened, holds more than 100 MB or 2,000 parts.",
  templateStrict: () => "This file is in the “Strict Open XML” format: save it as an ordinary .pptx, .potx, .docx or .dotx.",
  templateNoLayout: () => "This presentation has no layout: it needs at least one, with a title.",
  templateLinks: () => "This file fetches from elsewhere a part of what it shows (a film, a linked object): embed it, or take it out.",
};
