export const objection = {
  objectionWithdrawn: (_?: undefined) => "Cette objection a été retirée\u00a0: rouvrez-la pour y répondre.",
  objectionCannotBecome: (_?: undefined) => "L’objection a changé d’état entre-temps\u00a0: relisez-la avant de la clore.",
};
