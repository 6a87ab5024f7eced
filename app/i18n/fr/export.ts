export const export = {};
