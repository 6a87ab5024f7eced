import type { Page } from "#app/exports/pptx/slide/page.ts";
import { fitTitle } from "#app/exports/pptx/slide/fit-title.ts";
import type { Frame } from "#app/exports/pptx/template/frame.ts";
import type { Template } from "#app/exports/pptx/template/template.ts";

/** What a template had no place for, and what was done instead. `layouts` by name; `slides` counted from 1. */
export type Unplaced =
  | { what: "title" | "text" | "foot" | "number"; layouts: string[] }
  | { what: "long-titles" | "continued"; slides: number[] }
  | { what: "links" | "own-slides"; count: number };

interface Around { template: Template; links: number; ownSlides: number }

/** Nothing when everything found its place. */
export function unplacedIn(pages: readonly Page[], { template, links, ownSlides }: Around): Unplaced[] {
  const frames = pages.map(({ frame }) => frame);
  const lacking = (what: "title" | "foot" | "number"): Unplaced => ({ what, layouts: namesOf(frames.filter((frame) => frame[what] === null)) });
  const wordless = pages.filter(({ placed, frame }) => placed.filter((one) => one.kind === "text" && one.running).length > frame.bodies.length);
  const said: Unplaced[] = [
    lacking("title"), { what: "text", layouts: namesOf(wordless.map(({ frame }) => frame)) }, lacking("foot"), lacking("number"),
    { what: "long-titles", slides: numbersOf(pages, ({ title, frame }) => fitTitle(title, frame, template).tight) },
    { what: "continued", slides: numbersOf(pages, ({ key }, index) => index > 0 && pages[index - 1]?.key === key) },
    { what: "links", count: links }, { what: "own-slides", count: ownSlides },
  ];
  return said.filter((one) => ("layouts" in one ? one.layouts.length : "slides" in one ? one.slides.length : one.count) > 0);
}

const namesOf = (frames: readonly Frame[]): string[] => [...new Set(frames.map(({ layout }) => layout.name))];

const numbersOf = (pages: readonly Page[], test: (page: Page, index: number) => boolean): number[] => pages.flatMap((page, index) => (test(page, index) ? [index + 1] : []));
