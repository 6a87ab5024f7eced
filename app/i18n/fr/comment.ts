export const comment = {
  title: "Commentaires",
  none: "Aucun commentaire. L’équipe et les décideurs peuvent en écrire.",
  write: "Votre commentaire",
  send: "Commenter",
  sent: "Commentaire ajouté.",
  remove: "Supprimer ce commentaire",
  trashed: "Commentaire mis à la corbeille.",
  erased: "personne effacée",
};
