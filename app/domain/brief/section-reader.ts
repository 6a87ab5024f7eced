import { can, type Role } from "#app/domain/access/permissions.ts";
import { outwardPart, withOutwardPart } from "./outward-part.ts";
import { DEFAULT_AUDIENCE, stateOfSection, type SectionKey, type SectionState } from "./section.ts";

type Reader = { role: Role };
type Text = { key: SectionKey; text: string };

/** What a member reads and writes of a section: those inside the whole of it, a partner its outward part. */
export const textFor = ({ role }: Reader, { key, text }: Text): string => (can(role, "brief:read") ? text : outwardPart(text, DEFAULT_AUDIENCE[key]));

/** The whole section once a member has written what they read of it. */
export const withTextOf = ({ role }: Reader, { key, text }: Text, written: string): string =>
  can(role, "brief:read") ? written : withOutwardPart(text, written, DEFAULT_AUDIENCE[key]);

/** The state of a section as a member reads it: what a partner cannot read is empty to them. */
export const stateFor = (reader: Reader, section: Text & { ready: boolean }): SectionState => stateOfSection({ text: textFor(reader, section), ready: section.ready });
