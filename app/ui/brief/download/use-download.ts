import { useEffect, useRef, useState } from "react";
import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief-file.ts";

/** What a download says of itself: nothing, how long it has been prepared (from the first second on), that it is there, or why it is not. */
export type DownloadState = { kind: "idle" | "ready" } | { kind: "preparing"; seconds: number } | { kind: "failed"; why: string };

/** Fetches a file and hands it to the browser to keep. Who must sign in again is led there by the plain link. */
export function useDownload(href: string): { state: DownloadState; start: () => void } {
  const { failed, unreachable } = useT().briefFile;
  const [state, setState] = useState<DownloadState>({ kind: "idle" });
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearInterval(timer.current), []);

  const end = (last: DownloadState) => {
    window.clearInterval(timer.current);
    timer.current = undefined;
    setState(last);
  };
  const start = () => {
    if (timer.current !== undefined) return;
    const began = Date.now();
    setState({ kind: "preparing", seconds: 0 });
    timer.current = window.setInterval(() => setState({ kind: "preparing", seconds: Math.round((Date.now() - began) / 1000) }), 1000);
    void fetchFile(href).then((got) => {
      if (got === "elsewhere") window.location.assign(href);
      end(got === "elsewhere" ? { kind: "idle" } : got === "kept" ? { kind: "ready" } : { kind: "failed", why: got.why ?? failed });
    }, () => end({ kind: "failed", why: unreachable }));
  };
  return { state, start };
}

async function fetchFile(href: string): Promise<"kept" | "elsewhere" | { why: string | null }> {
  const response = await fetch(href, { headers: { accept: "*/*" } });
  const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
  if (response.ok && name !== undefined) return keep(await response.blob(), name);
  if (response.ok) return "elsewhere";
  const said = response.headers.get("content-type")?.startsWith("text/plain") ? await response.text() : "";
  // A sentence of ours says what to do; « Not found » and the like do not.
  return { why: response.status >= 500 && said.length > 20 ? said : null };
}

function keep(file: Blob, name: string): "kept" {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return "kept";
}
