// Tells of what waits and, to somebody who looks elsewhere, of what was missed: a number in the title everywhere, and where it is wished
// for, a sound and the browser's notices.
"use client";
import { useEffect, useEffectEvent } from "react";
import { useTranslations } from "use-intl";
import type { Item } from "../../server/contract/answers";
import { isRole } from "../../server/contract/seats";
import { isolated } from "../../server/contract/typed";
import type { Waiting } from "../../server/contract/waiting";
import { useCalls, useWaitingWords, waitingIn } from "../game/acting/useWaiting";
import { useSeat } from "../game/words/useSeat";
import { useSource } from "../source/react";
import type { Shown } from "../source/shown";
import { chime } from "./chime";
import { missedBy, newlyWaiting, titleCount } from "./missed";
import { showNotice } from "./notice";
import { useWishes } from "./wishes";

export function useNotices(seat: string): void {
  const source = useSource();
  const t = useTranslations("notices");
  const c = useTranslations("common");
  const calls = useCalls(seat);
  const sayWaiting = useWaitingWords();
  const waitsIn = useEffectEvent((s: Shown): Waiting[] => (isRole(seat) ? waitingIn(seat, s, calls) : []));
  const words = useEffectEvent(sayWaiting);
  const seatOf = useSeat();
  useEffect(() => {
    // What has been is no news.
    if (!source.hand) return;
    let missed: Item[] = [];
    let waiting: Waiting[] = waitsIn(source.shown.getState());
    // Read anew each time: the page's own title may come after this, or change with the language.
    const show = () => {
      const plain = document.title.replace(/^\(\d+\) /, "");
      const n = titleCount(missed, waiting);
      const title = n ? `(${n}) ${plain}` : plain;
      if (title !== document.title) document.title = title;
    };
    const back = () => {
      if (document.hidden) return;
      missed = [];
      show();
    };
    show();
    const off = source.shown.subscribe((now, before) => {
      const waited = waiting;
      waiting = waitsIn(now);
      const [pressing] = newlyWaiting(waiting, waited);
      const fresh = document.hidden ? missedBy(seat, now.items, before.n) : [];
      missed = [...missed, ...fresh];
      show();
      const last = fresh.at(-1);
      // What stood here when the page was opened is seen, not told.
      if (!document.hidden || before.n === 0 || !(pressing || last)) return;
      const wishes = useWishes.getState();
      if (wishes.sound) chime();
      if (!wishes.browser) return;
      // Who, never what: the words stay on the page, and off the lock screen.
      const body = pressing
        ? words(pressing)
        : !last
          ? ""
          : last.kind === "message"
            ? t("message", { who: seatOf(last.from).start })
            : last.kind === "phase"
              ? t("phase", { phase: c(`phases.${last.phase}`) })
              : t(last.kind);
      showNotice(isolated(now.exercise?.title ?? "") || "Missed Moments", body, source.exercise);
    });
    document.addEventListener("visibilitychange", back);
    return () => {
      off();
      document.removeEventListener("visibilitychange", back);
      missed = [];
      waiting = [];
      show();
    };
  }, [source, seat, t, c, seatOf]);
}
