// Parts of a page that come when they are needed, with the words that they say; and all of them once the page stands and the browser has
// nothing better to do, so that none is missing when the line goes.
"use client";
import { type ComponentType, type ReactNode, Suspense, useEffect, useState } from "react";
import type { Cut } from "../messages/cuts";
import { everything, soon } from "../ui/soon";
import { MoreWords, useFetchWords } from "./prefs/Words";

const said = new Set<Cut>();

/**
 * A part that is fetched as it is first shown.
 * @param of the cuts of the catalogues that it needs beside those of its page
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  of: readonly Cut[] = [],
): ComponentType<P> {
  const Part = soon(load);
  for (const cut of of) said.add(cut);
  return function Later(props: P) {
    return (
      <Suspense fallback={null}>
        <MoreWords of={of}>
          <Part {...props} />
        </MoreWords>
      </Suspense>
    );
  };
}

const PATIENCE_MS = 1_000;

/** Whether the page has had time to stand: from then on, what only follows may begin. */
function useStanding(): boolean {
  const [standing, setStanding] = useState(false);
  useEffect(() => {
    if (typeof requestIdleCallback !== "function") {
      const timer = setTimeout(() => setStanding(true), PATIENCE_MS);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(() => setStanding(true));
    return () => cancelIdleCallback(idle);
  }, []);
  return standing;
}

/** What is heard and not seen, or seen behind everything: it comes once the page stands. */
export function Afterwards({ children }: { children: ReactNode }) {
  return useStanding() ? children : null;
}

/** Fetches all that may still come once the page stands, so that it is here when the line goes. */
export function EverythingElse() {
  const standing = useStanding();
  const fetchWords = useFetchWords();
  useEffect(() => {
    if (!standing) return;
    void everything();
    void fetchWords([...said]);
  }, [standing, fetchWords]);
  return null;
}
