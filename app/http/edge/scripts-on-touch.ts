/**
 * A page that is only read needs no script: its scripts wait, as they stand in the page, until someone touches it.
 * They come back in the same places, so that the page is then taken over as the server wrote it.
 */
export function scriptsOnTouch(page: string, nonce: string): string {
  const asleep = page
    .replace(/<link rel="modulepreload"/g, '<link data-later="preload" rel="next"')
    .replace(/<script\b([^>]*)>/g, (_all, attributes: string) => `<script data-later="${attributes.includes('type="module"') ? "module" : "script"}" type="text/plain">`);
  return asleep.replace("</body>", `<script nonce="${nonce}">${KEEP_KEYS}${WAKE}</script></body>`);
}

/**
 * Runs in the browser. The key of search, and what is typed after it while the page wakes up, are kept for the page to
 * take (`takeEarlyKeys`); a page that takes too long gives way to the page of search.
 */
const KEEP_KEYS = `(() => {
  const opener = document.querySelector("[aria-keyshortcuts]");
  if (!opener) return;
  const early = { asked: false, letters: "", stop };
  let late;
  function stop() { removeEventListener("keydown", keep, true); clearTimeout(late); }
  function ask() {
    if (!early.asked) late = setTimeout(() => { location.href = opener.href + "?q=" + encodeURIComponent(early.letters); }, 6000);
    early.asked = true;
  }
  function keep(event) {
    const { key, altKey, shiftKey } = event;
    const command = event.metaKey || event.ctrlKey;
    if (key.toLowerCase() === "k" && command && !altKey && !shiftKey) ask();
    else if (!early.asked || command) return;
    else if (key.length === 1) early.letters += key;
    else if (key === "Backspace") early.letters = early.letters.slice(0, -1);
    else if (key !== "Enter") return;
    event.preventDefault();
  }
  addEventListener("keydown", keep, true);
  window.earlyKeys = early;
})();`;

/** Runs in the browser. It takes itself away, wakes the scripts in the order of the page, and does nothing twice. */
const WAKE = `(() => {
  const { nonce } = document.currentScript;
  document.currentScript.remove();
  const signs = ["pointerdown", "keydown", "touchstart", "submit"];
  const wake = () => {
    for (const sign of signs) removeEventListener(sign, wake, true);
    for (const asleep of document.querySelectorAll("[data-later]")) {
      const kind = asleep.dataset.later;
      if (kind === "preload") { asleep.rel = "modulepreload"; asleep.removeAttribute("data-later"); continue; }
      const script = document.createElement("script");
      script.nonce = nonce;
      if (kind === "module") { script.type = "module"; script.async = true; }
      script.textContent = asleep.textContent;
      asleep.replaceWith(script);
    }
  };
  for (const sign of signs) addEventListener(sign, wake, { capture: true, passive: true });
})()`;
