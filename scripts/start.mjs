import { installDependencies, requireNode } from "./support/dependencies.mjs";

requireNode();
installDependencies();
const { buildWhenNeeded, serveWithDemo } = await import("./support/serve-demo.mjs");
buildWhenNeeded();
const { address, signIns } = await serveWithDemo();
console.log(`\nCourtepointe answers on ${address}\n`);
for (const { email, workspace, password } of signIns) console.log(`  ${email}  ${workspace}  ${password}`);
