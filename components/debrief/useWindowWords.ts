// Plans, gains and verdicts of the analysis in words.
"use client";
import { useLocale, useTranslations } from "use-intl";
import type { Gain, Plan, Wish } from "../../server/debrief/analysis/result";
import { useGame } from "../game/words/useGame";
import { useSeat } from "../game/words/useSeat";
import { figure, signed } from "../ui";
import { useMarks } from "../ui/useMarks";

export function useWindowWords() {
  const t = useTranslations("debrief.windows");
  const locale = useLocale();
  const game = useGame();
  const seat = useSeat();
  const marks = useMarks();
  const wish = (w: Wish): string =>
    w.do === "nothing"
      ? t("nothing")
      : w.do === "sign"
        ? t("sign", { who: marks.list(w.with.map((r) => seat(r).the)) })
        : game.drafted(w);
  const whole = (n: number) => figure(Math.round(n), locale);
  return {
    plan: ({ first, second }: Plan) =>
      second ? t("planTwo", { first: wish(first), second: wish(second) }) : wish(first),
    gain: ({ mean }: Gain) => signed(Math.round(mean), locale),
    range: (g: Gain) => t("span", { low: whole(g.low), high: whole(g.high) }),
    ends: (g: Gain) => ({ low: whole(g.low), high: whole(g.high) }),
  };
}
