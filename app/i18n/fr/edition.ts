export const edition = {
};
