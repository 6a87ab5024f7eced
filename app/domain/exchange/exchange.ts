export const EXCHANGE_DIRECTIONS = ["given", "returned"] as const;
export type ExchangeDirection = (typeof EXCHANGE_DIRECTIONS)[number];

export const EXCHANGE_KINDS = ["support", "document", "data", "improvement", "finding", "other"] as const;
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number];

/** What came back may answer what was given; what we give answers nothing. */
export const mayAnswer = (direction: ExchangeDirection, answered: { direction: ExchangeDirection }): boolean =>
  direction === "returned" && answered.direction === "given";
