export type SignIn = { email: string; workspace: string; password: string };

/** Tells the demo programme in an empty database; returns the demo's sign-ins, none when its workspace is not there. */
export async function tellDemo(): Promise<SignIn[]> {
  return [];
}
