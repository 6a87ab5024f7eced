import { need } from "../apart.ts";

await need("reportImport");
