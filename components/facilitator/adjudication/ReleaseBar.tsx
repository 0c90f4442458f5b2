// The foot of the room: back, hold, release, and what a release sends.
"use client";
import { useTranslations } from "use-intl";
import { useAct } from "../../game/acting/useAct";
import { useShown } from "../../source/react";
import { Button, Check, Note } from "../../ui";
import { StepBack } from "./StepBack";

export function ReleaseBar({ control }: { control: boolean }) {
  const t = useTranslations("adjudication.bar");
  const held = useShown((s) => s.exercise?.held ?? false);
  const holds = useShown((s) => s.exercise?.holds ?? false);
  const holdsIn = useShown((s) => s.exercise?.adjudication?.holdsIn);
  const version = useShown((s) => s.exercise?.adjudication?.version);
  const turn = useShown((s) => s.exercise?.turn ?? 0);
  const { act, busy, refused } = useAct();
  const seen = version === undefined ? {} : { seen: version };
  const once = holdsIn === turn;
  return (
    <footer className="rule-t flex flex-wrap items-center justify-between gap-x-6 gap-y-2 bg-land px-4.5 py-2.5">
      <div className="min-w-60 flex-1 text-note" role="status">
        <p className="font-semibold">{t(held ? "releases" : holds || once ? "willHold" : "free")}</p>
        {held ? <p className="text-ink-2">{t("stands")}</p> : null}
        {refused ? <Note role="alert">{refused}</Note> : null}
      </div>
      {control ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <StepBack />
          <Check
            label={t("always")}
            checked={holds}
            disabled={busy}
            onChange={(e) => void act({ type: "result.hold", on: e.target.checked, ...seen })}
          />
          {held ? (
            <Button
              variant="ink"
              size="l"
              disabled={busy}
              onClick={() => void act({ type: "result.release", ...seen })}
            >
              {t("release")}
            </Button>
          ) : holds ? null : (
            <Button
              disabled={busy}
              onClick={() => void act({ type: "result.hold", on: !once, turn, ...seen })}
            >
              {t(once ? "holdNot" : "hold")}
            </Button>
          )}
        </div>
      ) : null}
    </footer>
  );
}
