import { useT } from "#app/i18n/context.tsx";

export type ContentsItem = { href: string; label: string; state?: string; current?: boolean };

/** The contents of a long page, each with its state in a few words. */
export function Contents({ items }: { items: readonly ContentsItem[] }) {
  const t = useT();
  return (
    <nav className="toc" aria-label={t.layout.inThisPage}>
      <ul>
        {items.map(({ href, label, state, current }) => (
          <li key={href}><a href={href} aria-current={current ? "true" : undefined}>{label}{state && <span className="soft">{state}</span>}</a></li>
        ))}
      </ul>
    </nav>
  );
}
