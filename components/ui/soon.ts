// Parts that come when they are first shown, and all of them together once somebody asks.
"use client";
import { type ComponentType, createElement, use } from "react";

const AGAIN_MS = 2_000;

const all: (() => Promise<unknown>)[] = [];

/** Fetched until it is there: while the line is down, what is looked for is not here yet, and nothing breaks. */
async function fetched<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      if (typeof window === "undefined") throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

/** A part that is fetched as it is first shown; whatever stands around it says what is shown meanwhile. */
export function soon<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let part: ComponentType<P> | undefined;
  let coming: Promise<ComponentType<P>> | undefined;
  const get = (): Promise<ComponentType<P>> =>
    (coming ??= fetched(load).then((came) => {
      part = came;
      return came;
    }));
  all.push(get);
  return function Soon(props: P) {
    // What is here already is shown at once.
    return createElement(part ?? use(get()), props);
  };
}

/** Everything that may still come on this page: all that is here is then shown at once. */
export const everything = async (): Promise<void> => {
  await Promise.all(all.map((get) => get()));
};
