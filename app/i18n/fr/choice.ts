export const choice = {};
