// Pages of a toy: none, but built.
const { mkdirSync, writeFileSync } = process.getBuiltinModule("node:fs");

if (process.env.NEXT_FAILS) process.exit(1);
mkdirSync(".next", { recursive: true });
writeFileSync(".next/BUILD_ID", "toy");
