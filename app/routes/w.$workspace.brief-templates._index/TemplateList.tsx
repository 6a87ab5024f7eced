import type { TemplateView } from "#app/domain/brief/templates.server.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import "#app/i18n/words/brief-template.ts";

const MEGABYTE = 1024 * 1024;

export function TemplateList({ slug, templates }: { slug: string; templates: readonly TemplateView[] }) {
  const { briefTemplate: words } = useT();
  return (
    <Section title={words.list}>
      {templates.length === 0 && <EmptyState>{words.none}</EmptyState>}
      <ul className="lines">{templates.map((one) => <TemplateLine key={one.id} slug={slug} template={one} />)}</ul>
    </Section>
  );
}

function TemplateLine({ slug, template }: { slug: string; template: TemplateView }) {
  const { briefTemplate: words } = useT();
  const language = useLanguage();
  const { id, name, format, bytes, addedOn, found, inUse } = template;
  const size = String(Math.max(0.1, Math.round((bytes / MEGABYTE) * 10) / 10)).replace(".", language === "fr" ? "," : ".");
  return (
    <li id={id}>
      <div className="min-w-0">
        <b>{name}</b> {inUse && <Badge look="accent">{words.inUse}</Badge>}{" "}
        <span className="soft">{words.said({ format: words.formats[format], size, on: formatDay(addedOn, language) })}</span>
        {found.masters.length > 0 && <p className="soft">{words.masters[format](found.masters)}</p>}
        {found.layouts.length > 0 && <p className="soft">{words.layouts[format](found.layouts)}</p>}
        {found.fonts.length > 0 && <p className="soft">{words.fonts(found.fonts)}</p>}
      </div>
      <div className="btn-row">
        <ButtonLink href={paths.briefTemplates(slug, { test: id })} look="slim">{words.test}</ButtonLink>
        <OneButton name="remove" fields={{ id }} label={words.remove} />
      </div>
    </li>
  );
}
