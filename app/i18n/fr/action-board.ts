export const actionBoard = {};
