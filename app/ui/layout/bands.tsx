import { useT } from "#app/i18n/context.tsx";

export function SkipLink() {
  const t = useT();
  return <a className="skip-link" href="#content">{t.layout.skip}</a>;
}

/** What is invented says so, on every page that shows it. */
export function DemoBand() {
  const t = useT();
  return <aside className="demo-band">{t.layout.demo}</aside>;
}
