// Writes the SQL between prisma/migrations and prisma/schema.prisma, without a database server and without the network.
//   npm run migrate:diff -- add_something     writes prisma/migrations/<time>_add_something/migration.sql
//   npm run migrate:diff -- --check           prints what is missing and exits 2 if the two have drifted apart
// It drives Prisma's own schema engine, compiled to WebAssembly, over an embedded PostgreSQL as its shadow database.
// Whoever has the native engines may as well use `prisma migrate dev`: the folder and its bookkeeping are the same.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import { PrismaPGlite } from "pglite-prisma-adapter";

// The engine's package has no types of its own for this entry.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const engine = engineModule as any;
const opened: PGlite[] = [];

const argument = process.argv[2];
const checking = argument === "--check";
if (argument === undefined || (!checking && !/^[a-z0-9_]+$/.test(argument))) {
  console.error("Give the migration a name in small letters, digits and underscores, or --check.");
  process.exit(1);
}
const root = path.resolve(import.meta.dirname, "..");
const schemaPath = path.join(root, "prisma/schema.prisma");
const folder = path.join(root, "prisma/migrations");

loadEngine();
const sql = await diff();
await Promise.all(opened.map((db) => db.close()));
if (sql === null) {
  console.log("The migrations and the schema agree.");
  process.exit(0);
}
if (checking) {
  console.log(sql);
  console.error("prisma/schema.prisma says more than prisma/migrations: run `npm run migrate:diff -- name`.");
  process.exit(2);
}
const stamp = new Date().toISOString().replace(/[-:T]/g, "").slice(0, 14);
const target = path.join(folder, `${stamp}_${argument}`);
fs.mkdirSync(target, { recursive: true });
fs.writeFileSync(path.join(target, "migration.sql"), sql);
console.log(`Wrote ${path.relative(root, target)}/migration.sql. Read it before you commit it.`);
process.exit(0); // The engine keeps handles open.

function loadEngine(): void {
  const require = createRequire(import.meta.url);
  const file = path.join(
    path.dirname(require.resolve("@prisma/schema-engine-wasm")),
    "schema_engine_bg.wasm",
  );
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => console.error(text) },
  });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(file)), {
    "./schema_engine_bg.js": engine,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as (() => void) | undefined)?.();
}

async function diff(): Promise<string | null> {
  const schema = { path: schemaPath, content: fs.readFileSync(schemaPath, "utf8") };
  const schemaEngine = await engine.SchemaEngine.new(
    { datamodels: [[schema.path, schema.content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory({
      provider: "postgres",
      adapterName: "pglite",
      connect: shadow,
      connectToShadowDb: shadow,
    }),
  );
  const result = await schemaEngine.diff({
    from: { tag: "migrations", ...migrations() },
    to: { tag: "schemaDatamodel", files: [schema] },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  if (process.env.DEBUG) console.log(result);
  return result.exitCode === 2 ? result.stdout : null;
}

/** The stock adapter prepares every statement; scripts of several need the simple protocol. */
async function shadow() {
  const db = new PGlite();
  opened.push(db);
  const adapter = await new PrismaPGlite(db).connect();
  const executeRaw = adapter.executeRaw.bind(adapter);
  adapter.executeScript = async (script) => void (await db.exec(script));
  adapter.executeRaw = async (query) =>
    query.args.length > 0 ? executeRaw(query) : ((await db.exec(query.sql)).at(-1)?.affectedRows ?? 0);
  return adapter;
}

function migrations() {
  const lock = path.join(folder, "migration_lock.toml");
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
  return {
    baseDir: folder,
    lockfile: {
      path: "migration_lock.toml",
      content: fs.existsSync(lock) ? fs.readFileSync(lock, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: names
      .map((name) => ({ name, file: path.join(folder, name, "migration.sql") }))
      .filter(({ file }) => fs.existsSync(file))
      .map(({ name, file }) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok", value: fs.readFileSync(file, "utf8") },
        },
      })),
  };
}
