export const workshopReport = {};
