// What changed, said once to screen readers, and to whoever looks elsewhere.
"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useNotices } from "../notices/useNotices";
import { useSession } from "../session/react";
import type { SessionState } from "../session/state";
import { LiveRegion } from "../ui";
import { clockFace, useClock } from "./useClock";
import { useLabel } from "./words";

export function Announcer({ seat }: { seat: string }) {
  const t = useTranslations("play.say");
  const b = useTranslations("play.bar");
  const c = useTranslations("common");
  const label = useLabel();
  const session = useSession();
  const { seconds, paused } = useClock();
  const [said, setSaid] = useState("");
  useEffect(() => {
    const tell = (now: SessionState, before: SessionState): string[] => {
      const out: string[] = [];
      if (now.line !== before.line && before.n) {
        if (now.line === "lost") out.push(t("lost"));
        if (now.line === "live" && before.line !== "live") out.push(t("back"));
      }
      const [e, p] = [now.exercise, before.exercise];
      if (e && p && now.view) {
        if (e.phase !== p.phase || e.turn !== p.turn)
          out.push(t("phase", { label: label(now.view.label), phase: c(`phases.${e.phase}`) }));
        if (Boolean(e.clock.paused) !== Boolean(p.clock.paused))
          out.push(t(e.clock.paused ? "paused" : "resumed"));
        for (const s of e.seats) {
          const was = p.seats.find((x) => x.role === s.role)?.sheet;
          if (was && was !== s.sheet && e.turn === p.turn && e.phase === "orders") {
            if (s.sheet === "committed") out.push(t("committed", { seat: c(`seats.${s.role}`) }));
            else if (was === "committed") out.push(t("reopened", { seat: c(`seats.${s.role}`) }));
          }
        }
      }
      if (before.n) {
        for (const i of now.items) {
          if (i.n <= before.n) continue;
          if (i.kind === "message" && i.from !== seat) out.push(t("message", { seat: c(`seats.${i.from}`) }));
          if (i.kind === "deal" && i.by !== seat) out.push(t("deal"));
        }
      }
      return out;
    };
    return session.store.subscribe((now, before) => {
      const words = tell(now, before);
      if (words.length) setSaid(words.join(" "));
    });
  }, [session, seat, t, c, label]);
  useNotices(seat);
  const urgent = !paused && seconds !== undefined && seconds > 50 && seconds <= 60 ? b("underMinute") : "";
  return (
    <>
      <LiveRegion text={said} />
      <LiveRegion text={urgent} urgent />
      <span className="sr-only">{seconds === undefined || seconds % 60 ? "" : clockFace(seconds)}</span>
    </>
  );
}
