export const observation = {};
