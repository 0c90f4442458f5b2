// Where a figure may come to by the sheet as it stands, under its name; nothing where the sheet leaves it alone.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { ROLES, type TrackId, type View } from "../../game-rules/open";
import { useFigureText } from "../game/board/useFigure";
import { useEstimate } from "../game/sheet/useEstimate";

export function WithSheet({ view, track }: { view: View; track: TrackId }) {
  const role = ROLES.find((r) => r === view.viewer);
  return role ? <Shown role={role} track={track} /> : null;
}

function Shown({ role, track }: { role: Role; track: TrackId }) {
  const t = useTranslations("sheet.estimate");
  const words = useFigureText();
  const found = useEstimate(role)?.figure(track);
  if (!found?.then || (found.low === 0 && found.high === 0)) return null;
  return (
    <span className="block text-body font-normal text-ink-2">
      {t.rich("to", {
        to: words(track, found.then.low, found.then.high),
        b: (to) => <span className="figures whitespace-nowrap text-ink">{to}</span>,
      })}
    </span>
  );
}
