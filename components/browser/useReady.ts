// False in the server's HTML and until the page is alive: a form sent before that would be sent the browser's own way.
"use client";
import { useSyncExternalStore } from "react";

const never = () => () => {};

export const useReady = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
