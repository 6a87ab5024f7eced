export const interaction = {};
