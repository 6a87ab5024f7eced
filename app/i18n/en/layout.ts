import type { layout as french } from "../fr/layout.ts";

export const layout: typeof french = {
  skip: "Skip to content",
  demo: "Demonstration data: amounts and outcomes are illustrative",
  mainNavigation: "Programme",
  home: "Home",
  inThisPage: "On this page",
  otherLanguage: "Français",
  otherLanguageTag: "fr",
  dark: "Dark",
  light: "Light",
  account: "Account",
};
