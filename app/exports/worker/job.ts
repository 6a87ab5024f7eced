import type { BriefDocument } from "#app/domain/brief/brief-document.ts";
import type { FileFormat } from "#app/domain/brief/file-format.ts";
import type { RenderOptions } from "../renderer.ts";

/** What crosses to the thread that renders, and back: plain data. */
export interface Job { document: BriefDocument; format: FileFormat; options: RenderOptions }
export type Outcome = { bytes: Uint8Array } | { failed: string };

/** Why there is no file: too many wait, it took too long, the thread ended (no memory left), or the renderer could not. */
export type RenderFailure = "busy" | "too-long" | "ended" | "failed";

export class CannotRender extends Error {
  readonly reason: RenderFailure;

  constructor(reason: RenderFailure, detail?: string) {
    super(detail === undefined ? `the file could not be rendered: ${reason}` : `the file could not be rendered: ${detail}`);
    this.reason = reason;
  }
}
