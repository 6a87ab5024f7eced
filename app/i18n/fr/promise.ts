export const promise = {};
