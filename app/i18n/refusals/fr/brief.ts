export const brief = {
};
