export const briefFile = {
  fileBusy: (_?: undefined) => "Beaucoup de fichiers sont demandés en ce moment. Réessayez dans une minute.",
  fileTooLong: (_?: undefined) => "Ce fichier demande trop de temps. Réessayez, ou choisissez un autre format.",
  fileFailed: (_?: undefined) => "Ce fichier n’a pas pu être préparé ; l’édition, elle, est intacte. Essayez un autre format ; l’incident est signalé.",
};
