export const originPath = {};
