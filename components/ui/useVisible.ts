// Whether this page is being looked at, as far as the browser knows.
"use client";
import { useSyncExternalStore } from "react";

function watch(told: () => void): () => void {
  document.addEventListener("visibilitychange", told);
  return () => document.removeEventListener("visibilitychange", told);
}

export const useVisible = (): boolean =>
  useSyncExternalStore(
    watch,
    () => !document.hidden,
    () => false,
  );
