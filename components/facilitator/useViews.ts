// The four seats' pictures, asked for anew whenever the truth changes. They never leave this page.
"use client";
import { useEffect, useState } from "react";
import type { Role, View } from "../../game-rules/open";
import { useSession, useSessionState } from "../session/react";

export type Views = Partial<Record<Role, View>>;

/** One question a change, not one a keystroke of the game's. */
const PAUSE = 250;

export function useViews(): Views {
  const session = useSession();
  const truth = useSessionState((s) => s.view);
  const [views, setViews] = useState<Views>({});
  useEffect(() => {
    if (!truth) return;
    let here = true;
    const timer = setTimeout(async () => {
      const answers = await Promise.all(
        truth.scenario.seats.map((viewer) => session.ask("view.of", { viewer })),
      );
      if (!here) return;
      const got = answers.flatMap((a) => (a.ok ? [[a.viewer, a.view] as const] : []));
      setViews((have) => ({ ...have, ...Object.fromEntries(got) }));
    }, PAUSE);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [session, truth]);
  return views;
}
