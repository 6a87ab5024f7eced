/** For what nobody foresaw, where the person gets a sentence all the same. */
export const report = (error: unknown): void => console.error(error);
