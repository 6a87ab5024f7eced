import type { briefFile as french } from "../fr/brief-file.ts";

export const briefFile: typeof french = {
  fileBusy: (_) => "Many files are being asked for. Try again in a minute.",
  fileTooLong: (_) => "This file takes too long. Try again, or choose another format.",
  fileFailed: (_) => "This file could not be prepared; the edition itself is intact. Try another format; the incident is reported.",
};
