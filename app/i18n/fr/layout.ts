export const layout = {
  skip: "Aller au contenu",
  demo: "Données de démonstration : montants et suites illustratifs",
  allPages: "Toutes les pages",
  mainNavigation: "Programme",
  home: "Accueil",
  inThisPage: "Dans cette page",
  otherLanguage: "English",
  otherLanguageTag: "en",
  dark: "Sombre",
  light: "Clair",
  account: "Compte",
  error: {
    s404: { title: "Rien à cette adresse", body: "Cette page n’existe pas, ou elle n’est pas dans un de vos espaces." },
    s403: { title: "Cette page ne vous est pas ouverte", body: "Votre rôle dans cet espace ne la comprend pas. La personne qui l’administre peut le changer." },
    s400: { title: "Demande illisible", body: "Ce qui a été envoyé n’a pas la forme attendue. Revenez en arrière et recommencez." },
    s500: { title: "Une erreur de notre côté", body: "Rien de ce que vous aviez écrit n’a été enregistré à moitié. Revenez en arrière\u00a0: votre texte y est encore." },
  },
};
