export const partnership = {};
