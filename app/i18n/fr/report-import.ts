export const reportImport = {};
