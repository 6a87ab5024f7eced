import type { connection as french } from "../fr/connection.ts";

export const connection: typeof french = {};
