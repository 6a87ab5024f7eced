import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import { cleanText } from "./clean-text.ts";
import { blocksOf } from "./markdown-blocks.ts";
import type { SectionText } from "./section-text.ts";
import { segmentsOf } from "./segments.ts";

/** Reads a section's text (at most LONGEST_SECTION characters): its blocks in order with their line and audience, and the marks that are not as they should be. Never refuses. */
export function readSection(text: string, defaultAudience: DisclosureLevel): SectionText {
  const { segments, faults } = segmentsOf(cleanText(text), defaultAudience);
  const blocks = segments.flatMap((segment) => {
    const { line, audience } = segment;
    return "live" in segment ? [{ line, audience, kind: "live" as const, name: segment.live }] : blocksOf(segment.markdown, { line, audience });
  });
  return { blocks, faults };
}
