import { formatInteger } from "#app/platform/format.ts";
import type { general as french } from "../fr/general.ts";

export const general: typeof french = {
  required: () => "Write something here.",
  chooseOne: () => "Choose an answer.",
  tooLong: (p) => `Too long: ${formatInteger(p.max, "en")} characters at most.`,
  notANumber: () => "Write a number, for instance 1250.50.",
  ambiguousNumber: (p) => `Ambiguous number. Did you mean ${p.suggestion}?`,
  negative: () => "An amount cannot be negative.",
  tooLarge: () => "This amount is too large.",
  tooPrecise: () => "Two decimals at most.",
  notADay: () => "This date does not exist. Write it like this: 2017-04-25.",
  notAnEmail: () => "Write an address, for instance name@example.org.",
  outOfRange: (p) => `Choose between ${p.min} and ${p.max}.`,
  notOneOfOurs: () => "This does not exist in this workspace.",
  sentTwice: () => "This field came twice: keep one answer.",
  unreadable: () => "This answer does not have the expected form.",
  stale: () => "Someone changed this text in the meantime. Here are both: keep one, or merge them.",
  passwordTooShort: () => "Ten characters at least.",
  passwordTooLong: () => "Two hundred characters at most.",
  wrongCredentials: () => "Unknown address or password.",
  wrongPassword: () => "This is not your present password.",
  tooManyAttempts: () => "Too many attempts. Wait ten minutes, then try again.",
  emailTaken: () => "This address has an account already: sign in.",
  notACurrency: () => "A three-letter currency code, for instance EUR.",
  daysOutOfRange: () => "Between 1 and 31 days per person-month.",
  alreadyThere: () => "This already exists.",
};
