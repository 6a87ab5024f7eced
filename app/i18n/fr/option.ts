export const option = {};
