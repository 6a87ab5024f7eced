export const version = {};
