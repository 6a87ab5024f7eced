import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import express from "express";
import type { RequestHandler } from "express";

type Encoding = { name: "br" | "gzip"; suffix: ".br" | ".gz" };
const encodings: readonly Encoding[] = [
  { name: "br", suffix: ".br" },
  { name: "gzip", suffix: ".gz" },
];

/**
 * Serves the built client: what stands under /assets has its hash in its name and never changes. A file that the build
 * compressed beforehand is sent as it lies on the disk.
 */
export function staticFiles(folder: string): RequestHandler {
  const known = new Set(existsSync(folder) ? listed(folder) : []);
  const plain = express.static(folder, { index: false, redirect: false, setHeaders: cacheHeaders });
  return (request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") return next();
    const path = request.path;
    if (!known.has(path) || path.endsWith(".br") || path.endsWith(".gz")) return next();
    const compressed = encodings.filter(({ suffix }) => known.has(path + suffix));
    const encoding = compressed.find(({ name }) => accepts(request.headers["accept-encoding"], name));
    if (compressed.length > 0) response.setHeader("Vary", "Accept-Encoding");
    if (encoding !== undefined) {
      response.type(path.slice(path.lastIndexOf(".")));
      response.setHeader("Content-Encoding", encoding.name);
      request.url = path + encoding.suffix;
    }
    plain(request, response, next);
  };
}

function cacheHeaders(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  const immutable = path.includes(`${sep}assets${sep}`);
  response.setHeader("Cache-Control", immutable ? "public, max-age=31536000, immutable" : "public, max-age=3600");
}

function listed(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`);
}

function accepts(header: string | undefined, encoding: string): boolean {
  return header?.split(",").some((part) => part.trim().split(";")[0] === encoding && !/;\s*q=0(\.0*)?\s*$/.test(part)) ?? false;
}
