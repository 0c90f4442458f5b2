// Rows of the list of injects in pieces that fit into a request each.

import type { InjectRow } from "../../../server/contract/injects";
import { INJECT } from "../../../server/contract/limits";
import type { Command } from "../../../server/contract/requests";
import { newKey } from "../../browser/ids";

/** Bytes of rows in one request: less than a request may hold. */
const PIECE = 40_000;

export interface Written {
  readonly id: string;
  readonly was?: number | undefined;
  readonly row: InjectRow;
}

function piecesOf(rows: readonly Written[]): Written[][] {
  const pieces: Written[][] = [[]];
  let size = 0;
  for (const row of rows) {
    const bytes = new TextEncoder().encode(JSON.stringify(row.row)).length + 100;
    const piece = pieces.at(-1);
    if (
      piece &&
      (piece.length === 0 || (size + bytes <= PIECE && piece.length < INJECT["inject.rows_at_once"]))
    ) {
      piece.push(row);
      size += bytes;
    } else {
      pieces.push([row]);
      size = bytes;
    }
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** The requests that write these rows: nothing of them stands before the last. */
export function writing(rows: readonly Written[]): Command[] {
  const of = newKey();
  const pieces = piecesOf(rows);
  return pieces.map((piece, at) => ({
    type: "inject.write",
    rows: piece.map(({ id, was, row }) => ({ id, ...(was === undefined ? {} : { was }), row })),
    ...(pieces.length > 1 ? { part: { of, last: at === pieces.length - 1 } } : {}),
  }));
}
