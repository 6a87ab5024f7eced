import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { moveAmongVersions } from "./arrow-moves.ts";

export type QuiltVersionsProps = { versions: readonly { label: string }[]; atVersion: number; versionHref: (index: number) => string };

/** Plain links replay the quilt version by version; arrow keys go from one to the next. */
export function QuiltVersions({ versions, atVersion, versionHref }: QuiltVersionsProps) {
  const t = useT();
  if (versions.length < 2) return null;
  return (
    <nav className="readings" aria-label={t.quilt.replay} onKeyDown={moveAmongVersions}>
      <span className="soft" aria-hidden="true">{t.quilt.quiltAt}</span>
      <ul>
        {versions.map(({ label }, index) => (
          <li key={label}>
            <Link to={versionHref(index)} preventScrollReset aria-current={index === atVersion ? "true" : undefined}>{label}</Link>
          </li>
        ))}
      </ul>
      <kbd aria-hidden="true">← →</kbd>
    </nav>
  );
}
