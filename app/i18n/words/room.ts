import { need } from "../apart.ts";

await need("room");
