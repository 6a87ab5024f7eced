import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import type { Express, RequestHandler } from "express";
import type { Env } from "#app/platform/env.ts";
import { bodyLimit, limitBody } from "./body-limit.ts";
import { loadContext } from "./load-context.ts";
import { refuseUnreadable } from "./readable-request.ts";
import { refuseOtherOrigins } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";

type Parts = {
  env: Env;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Serves the files of the client: from the build, or from Vite in development. */
  files: RequestHandler;
};

/** What stands before Remix, in the order in which a request meets it. */
export function makeApp({ env, build, files }: Parts): Express {
  const development = env.mode === "development";
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.trustProxy);
  app.use(securityHeaders({ https: env.publicOrigin?.startsWith("https:") ?? false, development }));
  app.use(refuseUnreadable);
  app.use(refuseOtherOrigins(env.publicOrigin));
  app.use(limitBody(bodyLimit));
  app.use(files);
  if (!development) app.use(compression());
  app.all("*", createRequestHandler({ build, mode: env.mode, getLoadContext: loadContext }));
  return app;
}
