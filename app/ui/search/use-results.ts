import { useEffect, useState } from "react";
import { folded } from "#app/domain/form/slug.ts";
import { useT } from "#app/i18n/context.tsx";
import type { NavItem } from "../layout/nav-item.ts";
import { askResults } from "./ask-results.ts";
import { resultKind, resultTitle, type Result } from "./result.ts";

/** The page of all results, and where the palette asks for the first ones. */
export interface SearchAddresses { page: string; results: string }

export interface Choice {
  key: string;
  href: string;
  title: string;
  kind: string;
}

const WAIT_MS = 120;
const MOST_PAGES = 6;

/** Where one may go from what is typed: pages by their name, then records, then the page with all results. */
export function useResults({ page, results: address }: SearchAddresses, pages: readonly NavItem[]) {
  const t = useT();
  const [q, setQ] = useState("");
  const { found, settled } = useFound(address, q);
  const asked = q.trim();
  const results = asked ? found : [];
  const all = `${page}?${new URLSearchParams({ q })}`;
  const choices: Choice[] = [
    ...pagesNamed(pages, asked).map(({ href, label }) => ({ key: href, href, title: label, kind: t.search.kinds.page ?? "" })),
    ...results.map((one) => ({ key: one.id, href: one.href, title: resultTitle(t, one), kind: resultKind(t, one) })),
    ...(asked ? [{ key: "all", href: all, title: t.search.all, kind: "" }] : []),
  ];
  return { q, setQ, choices, count: results.length, settled: asked !== "" && settled };
}

interface Answered { to: string; found: readonly Result[]; lost: boolean }

/** What was found last, and whether it answers what is typed now. One question at a time; a lost answer leaves the one before. */
function useFound(address: string, q: string) {
  const [askedFor, setAskedFor] = useState("");
  const [{ to, found, lost }, setAnswered] = useState<Answered>({ to: "", found: [], lost: false });
  const due = to === askedFor && askedFor !== q && q.trim() !== "";
  useEffect(() => {
    if (!due) return;
    const ask = async () => {
      setAskedFor(q);
      const answer = navigator.onLine ? await askResults(address, q) : null;
      setAnswered((last) => ({ to: q, found: answer ?? last.found, lost: answer === null }));
    };
    const timer = setTimeout(() => void ask(), WAIT_MS);
    return () => clearTimeout(timer);
  }, [due, q, address]);
  return { found, settled: to === q && !lost };
}

/** Pages whose name begins one of its words with what is typed; the first ones before anything is typed. */
function pagesNamed(pages: readonly NavItem[], asked: string): NavItem[] {
  const wanted = ` ${folded(asked)}`;
  const named = asked ? pages.filter(({ label }) => ` ${folded(label)}`.includes(wanted)) : pages;
  return named.slice(0, MOST_PAGES);
}
