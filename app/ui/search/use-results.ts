import { useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import { folded } from "#app/domain/form/slug.ts";
import { useT } from "#app/i18n/context.tsx";
import type { NavItem } from "../layout/nav-item.ts";
import { resultKind, resultTitle, type Result } from "./result.ts";

export interface Choice {
  key: string;
  href: string;
  title: string;
  kind: string;
}

const WAIT_MS = 120;
const MOST_PAGES = 6;

/** Where one may go from what is typed: pages by their name, then records, then the page with all results. */
export function useResults(href: string, pages: readonly NavItem[]) {
  const t = useT();
  const [q, setQ] = useState("");
  const { load, data, state } = useFetcher<{ results: Result[] }>();
  // One question at a time: asking again before the answer would cut it short, which browsers report as an error.
  const [askedFor, setAskedFor] = useState("");
  const due = state === "idle" && q.trim() !== "" && askedFor !== q;
  useEffect(() => {
    if (!due) return;
    const ask = () => {
      setAskedFor(q);
      load(`${href}?${new URLSearchParams({ q })}`);
    };
    const timer = setTimeout(ask, WAIT_MS);
    return () => clearTimeout(timer);
  }, [due, q, href, load]);
  const asked = q.trim();
  const results = asked && data ? data.results : [];
  const all = `${href}?${new URLSearchParams({ q })}`;
  const choices: Choice[] = [
    ...pagesNamed(pages, asked).map((page) => ({ key: page.href, href: page.href, title: page.label, kind: t.search.kinds.page ?? "" })),
    ...results.map((one) => ({ key: one.id, href: one.href, title: resultTitle(t, one), kind: resultKind(t, one) })),
    ...(asked ? [{ key: "all", href: all, title: t.search.all, kind: "" }] : []),
  ];
  const settled = asked !== "" && state === "idle" && askedFor === q;
  return { q, setQ, choices, count: results.length, settled };
}

/** Pages whose name begins one of its words with what is typed; the first ones before anything is typed. */
function pagesNamed(pages: readonly NavItem[], asked: string): NavItem[] {
  const wanted = ` ${folded(asked)}`;
  const named = asked ? pages.filter(({ label }) => ` ${folded(label)}`.includes(wanted)) : pages;
  return named.slice(0, MOST_PAGES);
}
