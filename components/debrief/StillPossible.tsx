// What a seat could still have had from each quarter on: what its score gains where a bot plays it from there, the others as recorded.
"use client";
import { useTranslations } from "use-intl";
import type { Possible } from "../../server/debrief/analysis/result";
import type { Going } from "./Room";
import { useQuarterName } from "./useStopName";
import { useWindowWords } from "./useWindowWords";
import { Whisker } from "./Whisker";

export function StillPossible({
  possible,
  margin,
  going,
}: {
  possible: readonly Possible[];
  margin?: number;
  going: Going;
}) {
  const t = useTranslations("debrief.windows");
  const words = useWindowWords();
  const quarter = useQuarterName(going.record);
  const shown = possible.filter(({ turn }) => turn <= going.open);
  if (shown.length === 0) return null;
  return (
    <div className="mt-1 text-note">
      <p>
        <b className="font-medium">{t("possible")}</b> <span className="text-ink-2">{t("possibleText")}</span>
      </p>
      <div className="overflow-x-auto">
        <ol
          className="grid min-w-fit list-none gap-x-1"
          style={{ gridTemplateColumns: `repeat(${shown.length},minmax(3.5rem,1fr))` }}
        >
          {shown.map(({ turn, gain, explained }) => (
            <li key={turn} className="grid content-start justify-items-center gap-1 px-0.5 py-1">
              <span className="text-label text-ink-2">{quarter(turn)}</span>
              <span className="flex items-center gap-1">
                <Whisker gain={gain} margin={margin} mark="outline" />
                <span className="figures">{words.gain(gain)}</span>
                <span className="sr-only">{words.range(gain)}</span>
              </span>
              {explained === undefined ? null : (
                <span className="text-center text-label text-ink-2">
                  {t("explained", { n: String(Math.round(explained)) })}
                </span>
              )}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
