// Where the columns stand below one another: the clock, pause and the next step, always in reach.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { clockFace, useClock } from "../game/time/useClock";
import { Button, Icon } from "../ui";
import { ConfirmClose } from "./Confirm";
import { useAdvance } from "./useAdvance";
import type { Pause } from "./usePause";

export function PhoneBar({ pause }: { pause: Pause }) {
  const f = useTranslations("facilitate");
  const t = useTranslations("facilitate.clock");
  const { seconds } = useClock();
  const advance = useAdvance();
  const [asking, setAsking] = useState(false);
  if (advance.over) return null;
  return (
    <section
      aria-label={f("bar")}
      className="rule-t sticky bottom-0 z-20 low:static flex items-center gap-2 bg-panel px-3 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] desk:hidden"
    >
      <span className="font-mono text-head">{seconds === undefined ? "" : clockFace(seconds)}</span>
      <Button
        disabled={pause.busy}
        onClick={pause.toggle}
        aria-label={pause.paused ? t("resume") : t("pause")}
      >
        <Icon name={pause.paused ? "play" : "pause"} />
      </Button>
      <Button
        variant="ink"
        className="flex-1"
        aria-disabled={advance.busy}
        onClick={() => (advance.missing ? setAsking(true) : void advance.go())}
      >
        {advance.button}
      </Button>
      <ConfirmClose open={asking} advance={advance} onClose={() => setAsking(false)} />
    </section>
  );
}
