// What a seat could still have had from each quarter on: what its score gains where a bot plays it from there, the others as recorded.
"use client";
import { useTranslations } from "use-intl";
import type { Possible } from "../../server/debrief/analysis/result";
import type { InQuarter } from "./Room";
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
  going: InQuarter;
}) {
  const t = useTranslations("debrief.windows");
  const words = useWindowWords();
  const quarter = useQuarterName(going.record);
  // the columns of the windows above them: in the aftermath nobody acts
  const last = Math.max(...possible.map(({ turn }) => turn));
  const turns = going.record.turns.filter((n) => n <= going.open && n <= last);
  if (!possible.some(({ turn }) => turns.includes(turn))) return null;
  return (
    <div className="mt-1 text-note">
      <p>
        <b className="font-medium">{t("possible")}</b> <span className="text-ink-2">{t("possibleText")}</span>
      </p>
      <div className="relative overflow-x-auto">
        <ol
          className="grid min-w-fit list-none gap-x-1"
          style={{ gridTemplateColumns: `repeat(${turns.length},minmax(3.5rem,1fr))` }}
        >
          {turns.map((turn) => {
            const { gain, explained } = possible.find((p) => p.turn === turn) ?? {};
            return (
              <li key={turn} className="grid content-start justify-items-center gap-1 px-0.5 py-1">
                <span className="text-label text-ink-2">{quarter(turn)}</span>
                {gain ? (
                  <span className="flex items-center gap-1">
                    <Whisker gain={gain} margin={margin} mark="outline" />
                    <span className="figures">{words.gain(gain)}</span>
                    <span className="sr-only">{words.range(gain)}</span>
                  </span>
                ) : null}
                {explained === undefined ? null : (
                  <span className="text-center text-label text-ink-2">
                    {t("explained", { n: String(Math.round(explained)) })}
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}
