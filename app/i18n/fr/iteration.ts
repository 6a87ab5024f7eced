export const iteration = {};
