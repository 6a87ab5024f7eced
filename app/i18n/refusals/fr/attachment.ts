/** The file by the name it came with. */
const named = (name: string): string => (name ? `«\u00a0${name.slice(0, 80)}\u00a0»` : "Ce fichier");

export const attachment = {
  attachmentMissing: (_?: undefined) => "Choisissez un fichier.",
  attachmentEmpty: (p: { name: string }) => `${named(p.name)} est vide\u00a0: choisissez-le à nouveau.`,
  attachmentTooLarge: (_?: undefined) => "Un fichier dépasse 20\u00a0Mo\u00a0: réduisez-le.",
  attachmentsTooLarge: (_?: undefined) => "Ces fichiers dépassent ensemble 60\u00a0Mo\u00a0: envoyez-les en plusieurs fois.",
  attachmentTooMany: (p: { max: number }) => `${p.max} fichiers au plus à la fois.`,
  attachmentTooManyHere: (p: { max: number }) => `${p.max} fichiers au plus ici\u00a0: retirez-en d’abord.`,
  attachmentUnknown: (p: { name: string }) => `${named(p.name)} n’est ni une image, ni un PDF, ni un document bureautique, quel que soit son nom.`,
  attachmentScript: (p: { name: string }) => `${named(p.name)} est un dessin qui contient un programme ou va chercher autre chose\u00a0: enregistrez-le en PNG.`,
  attachmentDamaged: (p: { name: string }) => `${named(p.name)} est abîmé et ne s’ouvre pas\u00a0: enregistrez-le à nouveau.`,
  attachmentTooManyPixels: (p: { name: string }) => `${named(p.name)} compte plus de 64 millions de points\u00a0: réduisez cette image.`,
  attachmentPhonePicture: (p: { name: string }) => `${named(p.name)} est une photo HEIC, que peu de navigateurs montrent\u00a0: envoyez-la en JPEG.`,
  attachmentEncrypted: (p: { name: string }) => `${named(p.name)} est protégé par un mot de passe\u00a0: enregistrez-le sans mot de passe.`,
  attachmentOldFormat: (p: { name: string }) => `${named(p.name)} est d’un ancien format (.doc, .xls, .ppt)\u00a0: enregistrez-le en .docx, .xlsx ou .pptx.`,
  attachmentMacros: (p: { name: string }) => `${named(p.name)} contient des macros\u00a0: enregistrez-le sans macros.`,
  attachmentSwollen: (p: { name: string }) => `${named(p.name)}, une fois ouvert, dépasse 100\u00a0Mo ou 5\u202f000 parties.`,
};
