import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";

type PagerProps = { page: number; pages: number; hrefOf: (page: number) => string };

/** Pages count from 1. Nothing shows when all fits on one. */
export function Pager({ page, pages, hrefOf }: PagerProps) {
  const t = useT();
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={t.form.pagerLabel}>
      {page > 1 && <Link rel="prev" to={hrefOf(page - 1)}>{t.form.previousPage}</Link>}
      <span className="soft">{t.form.pages(page, pages)}</span>
      {page < pages && <Link rel="next" to={hrefOf(page + 1)}>{t.form.nextPage}</Link>}
    </nav>
  );
}
