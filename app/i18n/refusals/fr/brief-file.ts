export const briefFile = {
};
