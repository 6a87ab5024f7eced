interface Sent {
  name: string;
  type: string;
  bytes: Uint8Array;
  /** Shown in the browser rather than kept. */
  shown?: boolean;
  /** Of the content: the browser asks again with it and is answered 304. */
  tag?: string;
}

/** A file as an answer: with its own type and name, never run, kept by no one in between. */
export function fileResponse(request: Request, { name, type, bytes, shown = false, tag }: Sent): Response {
  const headers = new Headers({
    "content-type": type,
    "content-disposition": dispositionOf(name, shown),
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": tag ? "private, no-cache" : "private, no-store",
  });
  if (tag) headers.set("etag", `"${tag}"`);
  if (tag && request.headers.get("if-none-match")?.includes(`"${tag}"`)) return new Response(null, { status: 304, headers });
  return new Response(Buffer.from(bytes), { headers });
}

/** The name twice: in letters that every browser reads, and whole (RFC 6266). */
export function dispositionOf(name: string, shown: boolean): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/[^\w.() -]/g, "_");
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${shown ? "inline" : "attachment"}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
