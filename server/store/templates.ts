// Templates: what facilitators keep of an exercise for the next course, each behind a link of its own.
import { hashSecret } from "./ids.ts";
import { ms, type Sql, timestamp } from "./sql.ts";
import type { Store, TemplateRow } from "./store.ts";

type Templates = Pick<
  Store,
  | "createTemplate"
  | "template"
  | "writeTemplate"
  | "deleteTemplate"
  | "countTemplates"
  | "deleteTemplatesBefore"
>;

const ONE = `SELECT id, token_hash AS "tokenHash", rev, name, body, ${ms("changed_at")} AS "changedAt" FROM template WHERE id = $1`;

export function templates(sql: Sql): Templates {
  return {
    async createTemplate({ id, token, name, body, at }) {
      await sql.rows(
        "INSERT INTO template (id, token_hash, name, body, changed_at) VALUES ($1, $2, $3, $4::text::json, $5)",
        [id, hashSecret(token), name, JSON.stringify(body), timestamp(at)],
      );
    },

    async template(id) {
      const [row] = await sql.rows<TemplateRow>(ONE, [id]);
      return row ?? null;
    },

    async writeTemplate(id, was, { name, body, at }) {
      const rows = await sql.rows(
        "UPDATE template SET rev = rev + 1, name = $3, body = $4::text::json, changed_at = $5 WHERE id = $1 AND rev = $2 RETURNING id",
        [id, was, name, JSON.stringify(body), timestamp(at)],
      );
      return rows.length > 0;
    },

    async deleteTemplate(id) {
      await sql.rows("DELETE FROM template WHERE id = $1", [id]);
    },

    async countTemplates() {
      const [row] = await sql.rows<{ n: number }>("SELECT count(*)::int AS n FROM template");
      return row?.n ?? 0;
    },

    async deleteTemplatesBefore(at) {
      const rows = await sql.rows("DELETE FROM template WHERE changed_at < $1 RETURNING id", [timestamp(at)]);
      return rows.length;
    },
  };
}
