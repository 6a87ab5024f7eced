import { Link } from "@remix-run/react";
import { versionsInReach } from "#app/domain/quilt/quilt-choice.ts";
import { useT } from "#app/i18n/context.tsx";
import { moveAmongVersions } from "./arrow-moves.ts";

export type QuiltVersionsProps = { versions: readonly { label: string }[]; atVersion: number; versionHref: (index: number) => string };

/** Plain links replay the quilt version by version; arrow keys go from one to the next. Of many versions, those within reach. */
export function QuiltVersions({ versions, atVersion, versionHref }: QuiltVersionsProps) {
  const t = useT();
  if (versions.length < 2) return null;
  return (
    <nav className="readings" aria-label={t.quilt.replay} onKeyDown={moveAmongVersions}>
      <span className="soft" aria-hidden="true">{t.quilt.quiltAt}</span>
      <ul>
        {versionsInReach(versions.length, atVersion).map((index, place) => (index === null ? <li key={`gap${place}`} className="soft">…</li> : (
          <li key={index}>
            <Link to={versionHref(index)} preventScrollReset aria-current={index === atVersion ? "true" : undefined}>{versions[index]?.label}</Link>
          </li>
        )))}
      </ul>
      <kbd aria-hidden="true">← →</kbd>
    </nav>
  );
}
