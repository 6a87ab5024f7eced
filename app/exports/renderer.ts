import type { BriefDocument } from "#app/domain/brief/brief-document.ts";

/** `template`: the company's own file, for the formats that have one; unread by the others. */
export interface RenderOptions { template?: Uint8Array }

/** A document of plain data in, the bytes of a file out: no clock, no chance, nothing looked up. */
export type Renderer = (document: BriefDocument, options: RenderOptions) => Promise<Uint8Array>;
