import type { FileKind } from "./columns.ts";

/** The words of one language that a file is written in, or read with. */
export interface FileWords {
  columns: Record<FileKind, Record<string, string>>;
  nature: Record<string, string>;
  engagement: Record<string, string>;
  consent: Record<string, string>;
  yes: string;
  no: string;
  category: (entry: { seedKey: string | null; label: string | null }) => string;
}
