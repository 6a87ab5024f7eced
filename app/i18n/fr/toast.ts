export const toast = {};
