// One function from render to render that does what the last one given would: whoever holds it need not be drawn anew.
"use client";
import { useCallback, useLayoutEffect, useRef } from "react";

export function useSteady<A extends unknown[]>(act: (...given: A) => void): (...given: A) => void {
  const last = useRef(act);
  useLayoutEffect(() => {
    last.current = act;
  });
  return useCallback((...given) => last.current(...given), []);
}
