import type { Language } from "#app/i18n/language.ts";
import type { Role } from "./permissions.ts";

declare const authorized: unique symbol;

/** A workspace id that the auth gate has checked for the person at hand; nothing else can make one. */
export type AuthorizedWorkspaceId = string & { readonly [authorized]: true };

/** Who acts, in which workspace, and what day it is there. */
export interface Actor {
  readonly workspaceId: AuthorizedWorkspaceId;
  readonly workspaceSlug: string;
  readonly accountId: string;
  readonly memberId: string;
  /** Stands for the person in the journal. */
  readonly token: string;
  readonly role: Role;
  /** The stakeholder whose side the member is on. */
  readonly stakeholderId: string | null;
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Date;
  /** 'YYYY-MM-DD' in the workspace: its reference date, or the day in its time zone. */
  readonly today: string;
}
