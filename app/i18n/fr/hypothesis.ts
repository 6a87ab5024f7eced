export const hypothesis = {};
