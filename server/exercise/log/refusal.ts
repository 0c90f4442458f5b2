// The server's own refusals.
import type { Refusal } from "../../../game-rules/index.ts";
import type { SERVER_REFUSALS, ServerRefusal } from "../../contract/refusals.ts";

type ParamsOf<C extends ServerRefusal> = Record<(typeof SERVER_REFUSALS)[C][number], string | number>;

/** A refusal of the server's own, with exactly the params that its row names. */
export const no = <C extends ServerRefusal>(
  code: C,
  ...params: (typeof SERVER_REFUSALS)[C]["length"] extends 0 ? [] : [ParamsOf<C>]
): Refusal => ({ ok: false, code, params: params[0] ?? {} });
