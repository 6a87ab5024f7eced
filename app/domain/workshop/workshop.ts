export const WORKSHOP_KINDS = ["workshop", "hackapom", "meeting"] as const;
export type WorkshopKind = (typeof WORKSHOP_KINDS)[number];
