import { v7, validate } from "uuid";

/** A sortable id (UUIDv7). */
export const newId = (): string => v7();

/** Ids made by a browser are accepted only when they are UUIDs. */
export const isId = (value: unknown): value is string => typeof value === "string" && validate(value);
