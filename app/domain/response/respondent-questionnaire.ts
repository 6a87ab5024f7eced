import type { TakingRefusal, Words } from "#app/domain/questionnaire/questionnaire.ts";

/** What a respondent knows of a questionnaire. */
export interface AskedQuestionnaire {
  id: string;
  programId: string;
  programName: string;
  workspaceName: string;
  currency: string;
  demonstration: boolean;
  token: string;
  title: Words;
  intro: Words;
  licence: string;
  responseLimit: number | null;
  /** Why no new answer is taken; null while it is open. */
  closed: TakingRefusal | null;
}
