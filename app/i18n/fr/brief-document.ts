export const briefDocument = {
};
