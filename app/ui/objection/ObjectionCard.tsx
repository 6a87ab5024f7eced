import { Link } from "@remix-run/react";
import type { ObjectionState } from "#app/domain/objection/objection.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import type { Dictionary } from "#app/i18n/fr.ts";
import { formatDay } from "#app/platform/format.ts";
import { pathOfSubject } from "#app/paths-of-subject.ts";
import { Badge } from "../primitives/Badge.tsx";
import { ObjectionForms, type ObjectionPowers } from "./ObjectionForms.tsx";

export interface ShownObjection {
  id: string;
  revision: number;
  text: string;
  state: ObjectionState;
  raisedBy: string;
  raisedOn: string;
  subject: { kind: string; id: string; label: string } | null;
  reply: string;
  repliedBy: string;
  repliedOn: string | null;
  owner: { id: string; name: string } | null;
  own: boolean;
  written: boolean;
}

type ObjectionCardProps = { objection: ShownObjection; place: { workspace: string; program: string }; powers: ObjectionPowers; /** Its own page, when the card stands elsewhere. */ href?: string };

/** An objection as it was said, the reply under it, and what may be done about it. */
export function ObjectionCard({ objection, place, powers, href }: ObjectionCardProps) {
  const t = useT();
  const language = useLanguage();
  const { id, text, state, raisedBy, raisedOn, subject, owner, reply } = objection;
  const subjectHref = subject ? pathOfSubject(place.workspace, { ...subject, programSlug: place.program }) : null;
  const about = subject ? t.objection.about(aboutOf(t, subject)) : null;
  return (
    <article className="objection" id={id}>
      <blockquote className="objection-text keep-lines">{text}</blockquote>
      <p className="note">
        <Badge look={state === "open" ? "warning" : "plain"}>{t.objection.states[state]}</Badge>{" "}
        {t.objection.by(raisedBy || t.objection.erased, formatDay(raisedOn, language))}
        {about ? <> · {subjectHref ? <Link to={subjectHref}>{about}</Link> : about}</> : null}
        {" · "}{owner ? t.objection.followedBy(owner.name || t.objection.erased) : t.objection.unowned}
        {href ? <> · <Link to={href}>{t.objection.see}</Link></> : null}
      </p>
      {reply ? <Reply objection={objection} /> : null}
      <ObjectionForms objection={objection} powers={powers} />
    </article>
  );
}

/** An iteration is called by its number, and what has no name by its kind. */
function aboutOf(t: Dictionary, { kind, label }: NonNullable<ShownObjection["subject"]>): string {
  if (kind === "iteration") return t.iteration.number(Number(label));
  return label || (t.objection.subjects[kind] ?? "");
}

function Reply({ objection: { reply, repliedBy, repliedOn } }: Pick<ObjectionCardProps, "objection">) {
  const t = useT();
  const language = useLanguage();
  return (
    <div className="objection-reply">
      <p className="note"><b>{t.objection.replied}</b> · {t.objection.by(repliedBy || t.objection.erased, formatDay(repliedOn, language))}</p>
      <p className="keep-lines">{reply}</p>
    </div>
  );
}
