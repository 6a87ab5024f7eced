/** The row of an actor on the loss page, or of the whole: what a figure elsewhere opens. */
export const lossRowId = (stakeholderId: string | null): string => (stakeholderId === null ? "loss-total" : `loss-${stakeholderId}`);
