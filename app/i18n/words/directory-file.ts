import { need } from "../apart.ts";

await need("directoryFile");
