// The top of a phone: who, how long, which phase, who is in.
"use client";
import { useTranslations } from "use-intl";
import { PHASES, type Role } from "../../game-rules/open";
import { Clock } from "../frame/Clock";
import { Commits } from "../frame/Commits";
import { LineSign } from "../frame/LineSign";
import { useUi } from "../game/looking/ui";
import { useLabel } from "../game/words/label";
import { useView } from "../source/react";
import { PhaseStepper, Token } from "../ui";
import { useMarks } from "../ui/useMarks";
import { Menu } from "./Menu";
import { useShownPhase, useSubtitle } from "./TopBar";
import { Waits } from "./Waits";

const SHOWN = PHASES.slice(0, 5);

export function PhoneTop({ seat }: { seat: Role }) {
  const t = useTranslations("play.bar");
  const c = useTranslations("common");
  const marks = useMarks();
  const label = useLabel();
  const sub = useSubtitle(seat);
  const view = useView();
  const phase = useShownPhase();
  const moving = useUi((u) => u.moving && u.before !== undefined) && phase === "resolution";
  return (
    <header aria-label={t("label")} className="rule-b bg-panel px-4 pt-1.5">
      <div className="flex items-center justify-between gap-2">
        <div className="flex min-w-0 items-center gap-2.5">
          <Token side={seat} size={30} />
          <div className="min-w-0">
            <h1 className="text-head leading-[1.1]">{c(`seats.${seat}`)}</h1>
            <p className="line-clamp-2 text-label leading-[1.15] text-ink-2">{sub}</p>
          </div>
        </div>
        <div className="flex items-center">
          <LineSign short />
          <Menu short />
        </div>
      </div>
      <PhaseStepper
        bars
        label={t("phases")}
        phases={SHOWN.map((id) => ({ id, label: c(`phases.${id}`) }))}
        current={phase}
        done={t("done")}
        className="mt-1.5"
      />
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-1.5">
        <span className="text-ink-2">
          <b className="text-ink">{view ? label(view.label) : ""}</b>
          {marks.after(c(`phases.${phase as "orders"}`))}
        </span>
        <Clock bare />
        <Commits size={20} short />
      </div>
      {/* What moved is shown once; what waits stands there again with the paper. */}
      {moving ? null : <Waits seat={seat} look="line" />}
    </header>
  );
}
