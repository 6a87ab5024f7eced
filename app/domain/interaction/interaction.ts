export const INTERACTION_KINDS = ["meeting", "call", "message", "event"] as const;
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

/** What a contact led to; nothing is worth keeping too. */
export const LED_TO = ["nothing", "next-step", "commitment"] as const;
export type LedTo = (typeof LED_TO)[number];
