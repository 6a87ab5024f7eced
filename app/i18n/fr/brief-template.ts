export const briefTemplate = {
};
