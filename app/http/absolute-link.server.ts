import { env } from "#app/platform/env.ts";

/** The whole address of a path, for a link that leaves the browser: as the server is known, else as it was asked. */
export const absoluteLink = (request: Request, path: string): string => `${env().publicOrigin ?? new URL(request.url).origin}${path}`;
