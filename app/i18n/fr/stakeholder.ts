export const stakeholder = {};
