/** Word counts in twentieths of a point, its letters in halves of one, its pictures in pixels at 96 to the inch. */
export const twips = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
export const pixels = (points: number): number => Math.round((points * 96) / 72);

/** A4, in points. */
export const PAPER = { width: 595.3, height: 841.9, side: 54, top: 50, bottom: 54 } as const;
export const ROOM = PAPER.width - PAPER.side * 2;

/** Names of our styles; those of headings are Word's own, so that a company's template restyles them. */
export const STYLES = { header: "BriefHeader", source: "BriefSource", cell: "BriefCell", cellSmall: "BriefCellSmall", columnHead: "BriefColumnHead", quote: "BriefQuote", code: "BriefCode", foot: "BriefFoot" } as const;
