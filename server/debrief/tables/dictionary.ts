// The data dictionary: what every column of every table is, in one language.
import {
  COLUMNS,
  type ColumnName,
  type ColumnType,
  headingOf,
  TABLE_NAMES,
  type TableName,
} from "./columns.ts";
import { csvOf } from "./csv.ts";

/** The words of one language, as the catalogues hold them under `tables`. */
export interface TableWords {
  readonly names: Readonly<Record<TableName, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly types: Readonly<Record<ColumnType, string>>;
  readonly units: Readonly<Record<(typeof COLUMNS)[ColumnName]["unit"], string>>;
}

/** A row for each column of each table: table, what a row of it is, column, type, unit, meaning. */
export function dictionaryCsv({ names, columns, types, units }: TableWords): string {
  const rows = TABLE_NAMES.flatMap((table) =>
    headingOf(table).map((column) => {
      const { type, unit } = COLUMNS[column];
      return [table, names[table], column, types[type], units[unit], columns[column]];
    }),
  );
  return csvOf(["table", "row", "column", "type", "unit", "meaning"], rows);
}
