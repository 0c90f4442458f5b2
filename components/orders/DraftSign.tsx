// Whether what is written is safe: on the server, or in this browser until the line is back.
"use client";
import { useTranslations } from "use-intl";
import { useMoment } from "../game/time/useMoment";
import { useGame } from "../game/words/useGame";
import { useShown } from "../source/react";

export function DraftSign() {
  const t = useTranslations("sheet");
  const moment = useMoment();
  const dirty = useShown((s) => Object.values(s.drafts).some((d) => d.dirty));
  const line = useShown((s) => s.line);
  const kept = useShown((s) => s.kept);
  const refused = useShown((s) => Object.values(s.drafts).find((d) => d.refused)?.refused);
  const game = useGame();
  if (refused)
    return (
      <p role="alert" className="text-right text-label font-semibold">
        {t("draftRefused")} {game.refusal(refused.code, refused.params)}
      </p>
    );
  if (!dirty && !kept) return null;
  const text = dirty
    ? t(line === "live" ? "draftSaving" : "draftLocal")
    : t("draftKept", { time: moment(kept ?? 0, { seconds: true }) });
  return <p className="text-right text-label text-ink-2">{text}</p>;
}
