import { get } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/**
 * Bytes of JavaScript that a browser fetches for this page before it can be used, and how many files. `encoding` is "br",
 * as browsers ask over https, or "gzip", as over http.
 */
export async function scriptsOf(address, path, headers, encoding) {
  const page = await fetched(address + path, headers, "gzip");
  const language = /<html lang="(\w+)"/.exec(page.text)?.[1];
  const waiting = askedBy(page.text);
  const seen = new Map();
  while (waiting.length > 0) {
    const url = waiting.pop();
    if (seen.has(url)) continue;
    const script = await fetched(address + url, {}, encoding);
    seen.set(url, script.bytes);
    waiting.push(...importedBy(script.text, language, url).map((name) => new URL(name, address + url).pathname));
  }
  return { files: seen.size, bytes: [...seen.values()].reduce((sum, bytes) => sum + bytes, 0) };
}

/** What a page has a browser fetch at once: the manifest in it names more modules, of pages not asked for. */
function askedBy(html) {
  const preloaded = [...html.matchAll(/<link[^>]*rel="modulepreload"[^>]*>/g)].map(([link]) => /href="([^"]+)"/.exec(link)?.[1]);
  const imported = [...html.matchAll(/import (?:\* as \w+ from )?"(\/assets\/[^"]+\.js)"/g)].map(([, url]) => url);
  return [...preloaded, ...imported].filter((url) => url?.endsWith(".js"));
}

/** What a module imports at once, and the dictionary that the entry imports before it draws. */
function importedBy(text, language, url) {
  const atOnce = [...text.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g)].map(([, name]) => name);
  if (!url.includes("entry.client")) return atOnce;
  const dictionary = new RegExp(`import\\(["'](\\./${language}-[^"']+\\.js)["']\\)`).exec(text)?.[1];
  return dictionary === undefined ? atOnce : [...atOnce, dictionary];
}

const decompress = { br: brotliDecompressSync, gzip: gunzipSync };

function fetched(url, headers, encoding) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { ...headers, "accept-encoding": encoding } }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks);
        const plain = decompress[response.headers["content-encoding"]]?.(body) ?? body;
        resolve({ bytes: body.length, text: plain.toString() });
      });
    }).on("error", reject);
  });
}
