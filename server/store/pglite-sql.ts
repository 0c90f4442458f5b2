// Statements on the embedded database. The driver's own `query` speaks six times to the database for one statement, which is
// parsed and planned anew; here a statement is prepared once and then bound, run and ended in one message.
import { type PGlite, protocol, types } from "@electric-sql/pglite";
import { nameOf, type Sql } from "./sql.ts";

const { serialize } = protocol;

interface Column {
  readonly name: string;
  readonly dataTypeID: number;
}
interface Statement {
  readonly name: string;
  readonly parameters: readonly number[];
  readonly columns: readonly Column[];
}
interface Message {
  readonly name: string;
  readonly dataTypeIDs?: readonly number[];
  readonly fields?: readonly unknown[];
}

/** One connection, one transaction at a time: the driver queues. Statements wait while a transaction runs. */
export function pgliteSql(db: PGlite): Sql {
  const known = new Map<string, Statement>();

  const say = (...parts: Uint8Array[]): Promise<readonly Message[]> =>
    db.runExclusive(() => db.execProtocolStream(Buffer.concat([...parts, serialize.sync()])));

  async function prepare(name: string, text: string): Promise<Statement> {
    const said = await say(serialize.parse({ name, text }), serialize.describe({ type: "S", name }));
    const statement = {
      name,
      parameters: said.find((one) => one.name === "parameterDescription")?.dataTypeIDs ?? [],
      columns: (said.find((one) => one.name === "rowDescription")?.fields ?? []) as readonly Column[],
    };
    known.set(text, statement);
    return statement;
  }

  async function run<Row>(statement: Statement, parameters: readonly unknown[]): Promise<Row[]> {
    const values = parameters.map((value, i) => written(value, statement.parameters[i]));
    const said = await say(serialize.bind({ statement: statement.name, values }), serialize.execute());
    return said.flatMap(({ name, fields }) =>
      name === "dataRow" ? [rowOf<Row>(statement.columns, fields as readonly (string | null)[])] : [],
    );
  }

  function written(value: unknown, type = 0): string | null {
    if (value === null || value === undefined) return null;
    return db.serializers[type]?.(value) ?? String(value);
  }

  const rowOf = <Row>(columns: readonly Column[], values: readonly (string | null)[]): Row =>
    Object.fromEntries(
      columns.map(({ name, dataTypeID }, i) => [
        name,
        types.parseType(values[i] ?? null, dataTypeID, db.parsers),
      ]),
    ) as Row;

  return {
    exec: (script) => db.exec(script),
    async rows<Row>(text: string, parameters: readonly unknown[] = []) {
      const name = nameOf(text);
      if (name === undefined) return (await db.query<Row>(text, [...parameters])).rows;
      return db._runExclusiveTransaction(async () =>
        run<Row>(known.get(text) ?? (await prepare(name, text)), parameters),
      );
    },
  };
}
