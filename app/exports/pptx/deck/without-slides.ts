import { relationsOf } from "#app/exports/pptx/template/read-template.ts";
import type { Template } from "#app/exports/pptx/template/template.ts";
import { relationsPath, targetPart } from "#app/platform/opc/relations.ts";

/** What a presentation points at and that does not come along: its own slides, and what only they or their authors need. */
const LEFT_BEHIND = new Set(["slide", "commentAuthors", "customXml", "tags", "handoutMaster", "changesInfo", "revisionInfo", "sectionList", "printerSettings"]);

/** The parts that are reached from the presentation without its slides; everything else of the template is left out. */
export function partsWithoutSlides({ parts, presentation }: Template): { parts: Template["parts"]; slides: number } {
  const kept = new Set<string>(["[Content_Types].xml"]);
  const visit = (part: string): void => {
    if (kept.has(part) || !parts.has(part)) return;
    kept.add(part);
    if (parts.has(relationsPath(part))) kept.add(relationsPath(part));
    for (const { kind, target, external } of relationsOf(parts, part)) {
      if (!external && !(part === presentation && LEFT_BEHIND.has(kind))) visit(targetPart(part, target));
    }
  };
  visit(presentation);
  const slides = relationsOf(parts, presentation).filter(({ kind }) => kind === "slide").length;
  return { parts: new Map([...parts].filter(([path]) => kept.has(path))), slides };
}

export const isLeftBehind = (kind: string): boolean => LEFT_BEHIND.has(kind);
