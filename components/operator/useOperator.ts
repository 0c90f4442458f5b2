// The operator's session: the key that opened it, what the server last said, and what it refused.
"use client";
import { useCallback, useEffect, useState } from "react";
import type { Refused } from "../site/api";
import { type Picture, readPicture } from "./api";
import { keepKey, keptKey } from "./keptKey";

export interface Operator {
  /** Empty until a key has opened the page. */
  key: string;
  picture?: Picture;
  busy: boolean;
  refused?: Refused;
  open(key: string): Promise<void>;
  refresh(): Promise<void>;
  leave(): void;
}

interface State {
  key: string;
  picture?: Picture;
  busy: boolean;
  refused?: Refused;
}

export function useOperator(): Operator {
  const [state, setState] = useState<State>({ key: "", busy: false });

  const take = useCallback((key: string, answer: Picture | Refused) => {
    if (answer.ok) {
      keepKey(key);
      return setState({ key, picture: answer, busy: false });
    }
    // A line that is lost for a moment takes nothing off the screen; a key that opens nothing does.
    const lost = answer.code === "line_lost";
    if (!lost) keepKey("");
    setState((s) =>
      lost ? { ...s, busy: false, refused: answer } : { key: "", busy: false, refused: answer },
    );
  }, []);

  useEffect(() => {
    const kept = keptKey();
    if (kept) void readPicture(kept).then((answer) => take(kept, answer));
  }, [take]);

  const ask = async (key: string): Promise<void> => {
    setState(({ refused: _, ...s }) => ({ ...s, busy: true }));
    take(key, await readPicture(key));
  };
  return {
    ...state,
    open: ask,
    refresh: () => ask(state.key),
    leave() {
      keepKey("");
      setState({ key: "", busy: false });
    },
  };
}
