// A database client of a toy.
const { mkdirSync, writeFileSync } = process.getBuiltinModule("node:fs");

mkdirSync("server/store/generated", { recursive: true });
writeFileSync("server/store/generated/client.ts", "");
