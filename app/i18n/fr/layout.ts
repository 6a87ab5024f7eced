export const layout = {
  skip: "Aller au contenu",
  demo: "Données de démonstration : montants et suites illustratifs",
  mainNavigation: "Programme",
  home: "Accueil",
  inThisPage: "Dans cette page",
  otherLanguage: "English",
  otherLanguageTag: "en",
  dark: "Sombre",
  light: "Clair",
  account: "Compte",
};
