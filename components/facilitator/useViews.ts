// The four seats' pictures, asked for anew whenever the truth changes. They never leave this page.
"use client";
import { useEffect, useState } from "react";
import type { Role, View } from "../../game-rules/open";
import { useSession, useSessionState } from "../session/react";

export type Views = Partial<Record<Role, View>>;

/** One question a change, not one a keystroke of the game's. */
const PAUSE = 250;
/** A picture that did not come is asked for again: what stands there meanwhile is older. */
const AGAIN = 3_000;

export function useViews(): Views {
  const session = useSession();
  const truth = useSessionState((s) => s.view);
  const [views, setViews] = useState<Views>({});
  useEffect(() => {
    if (!truth) return;
    let here = true;
    let timer = setTimeout(() => void look(), PAUSE);
    async function look(): Promise<void> {
      if (!truth) return;
      const answers = await Promise.all(
        truth.scenario.seats.map((viewer) => session.ask("view.of", { viewer })),
      );
      if (!here) return;
      const got = answers.flatMap((a) => (a.ok ? [[a.viewer, a.view] as const] : []));
      setViews((have) => ({ ...have, ...Object.fromEntries(got) }));
      if (got.length < answers.length) timer = setTimeout(() => void look(), AGAIN);
    }
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [session, truth]);
  return views;
}
