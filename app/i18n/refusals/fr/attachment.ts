export const attachment = {};
