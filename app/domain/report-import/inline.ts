import type { Link, SourceFormat } from "./source-line.ts";

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", apos: "'" };
const URL = /https?:\/\/[^\s<>"'\])|}]+[^\s<>"'\])|}.,;:!?]/g;

export interface Inline {
  text: string;
  links: Link[];
}

/** The words of a line without the marks inside it; marks left open disappear all the same. */
export function inline(raw: string, format: SourceFormat): Inline {
  const links: Link[] = [];
  const marked = format === "markdown" ? markdown(raw, links) : format === "wikitext" ? wikitext(raw, links) : raw;
  for (const [url] of marked.matchAll(URL)) links.push({ label: marked.slice(0, marked.indexOf(url)).replace(/[\s:–-]+$/, "").trim(), url });
  return { text: plain(marked), links };
}

function markdown(raw: string, links: Link[]): string {
  return raw
    .replace(/!\[[^\]]*\]\([^)]*\)?/g, "")
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)[^)]*\)?/g, (_, label: string, url: string) => linked(links, label, url))
    .replace(/\*\*|__|`/g, "")
    .replace(/(^|\W)[*_](\S[^*_]*\S|\S)[*_](?=\W|$)/g, "$1$2");
}

function wikitext(raw: string, links: Link[]): string {
  return raw
    .replace(/<!--.*?(?:-->|$)/g, "")
    .replace(/<ref[^>]*>.*?(?:<\/ref>|$)/g, "")
    .replace(/\[\[(?:fichier|file|image|category|catégorie)\s*:[^\]]*(?:\]\]|$)/gi, "")
    .replace(/\[\[[^\]|]*\|([^\]]*)(?:\]\]|$)/g, "$1")
    .replace(/\[(https?:[^\s\]]+)\s*([^\]]*)(?:\]|$)/g, (_, url: string, label: string) => linked(links, label, url))
    .replace(/\{\{[^{}|]*\}\}/g, "")
    .replace(/\{\{[^{}]*\|([^{}|]*)\}\}/g, "$1")
    .replace(/\{\{[^{}|]*\|([^{}]*)$/g, "$1")
    .replace(/'{2,5}|\[\[|\]\]|\{\{|\}\}/g, "");
}

function linked(links: Link[], label: string, url: string): string {
  links.push({ label: label.trim(), url });
  return label.trim();
}

const plain = (text: string): string =>
  text
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/&(#?\w{1,8});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/[ \t\u00a0\u202f]+/g, " ")
    .trim();
