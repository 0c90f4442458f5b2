// Seats that the phase waits for and that nobody is in: since nothing else moves it on, a bot may stand in for the quarter.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useAct } from "../game/acting/useAct";
import { usePen } from "../game/acting/usePen";
import { clockFace, useSecondsUntil } from "../game/time/useClock";
import { useShown } from "../source/react";
import { Button, Note } from "../ui";

export function Gone({ role }: { role: Role }) {
  const seats = useShown((s) => s.exercise?.seats) ?? [];
  return seats.flatMap(({ role: gone, standInFrom }) =>
    standInFrom === undefined || gone === role
      ? []
      : [<GoneSeat key={gone} gone={gone} from={standInFrom} />],
  );
}

function GoneSeat({ gone, from }: { gone: Role; from: number }) {
  const t = useTranslations("sheet.gone");
  const c = useTranslations("common.seats");
  const pen = usePen();
  const turn = useShown((s) => s.exercise?.turn ?? 0);
  const left = useSecondsUntil(from);
  const { act, busy, refused } = useAct();
  const seat = c(gone);
  return (
    <Note role={left > 0 ? "note" : "status"} className="text-note">
      {left > 0 ? t("soon", { seat, time: clockFace(left) }) : t("now", { seat })}{" "}
      {left > 0 || !pen.mine ? null : (
        <Button
          size="s"
          disabled={busy}
          onClick={() => void act({ type: "seat.stand_in", role: gone, turn })}
        >
          {t("standIn", { seat })}
        </Button>
      )}
      {refused ? <span role="alert"> {refused}</span> : null}
    </Note>
  );
}
