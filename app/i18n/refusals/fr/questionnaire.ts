export const questionnaire = {};
