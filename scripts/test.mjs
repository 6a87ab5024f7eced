import { installDependencies, requireNode } from "./support/dependencies.mjs";

requireNode();
installDependencies();
const { runEverything } = await import("./support/test-run.mjs");
process.exitCode = (await runEverything()) ? 0 : 1;
