export const response = {};
