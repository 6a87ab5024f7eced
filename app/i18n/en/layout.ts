import type { layout as french } from "../fr/layout.ts";

export const layout: typeof french = {
  skip: "Skip to content",
  demo: "Demonstration data: amounts and outcomes are illustrative",
  allPages: "All pages",
  mainNavigation: "Programme",
  home: "Home",
  inThisPage: "On this page",
  otherLanguage: "Français",
  otherLanguageTag: "fr",
  dark: "Dark",
  light: "Light",
  account: "Account",
  error: {
    s404: { title: "Nothing at this address", body: "This page does not exist, or it is not in one of your workspaces." },
    s403: { title: "This page is not open to you", body: "Your role in this workspace does not include it. Whoever runs the workspace can change that." },
    s400: { title: "Unreadable request", body: "What was sent does not have the expected form. Go back and try again." },
    s500: { title: "An error on our side", body: "Nothing you had written was half saved. Go back: your text is still there." },
  },
};
