// One window: its plan, what it would have brought and how sure that is, what could be seen of it, where the gain comes from, and two
// questions for the room.
"use client";
import { useLocale, useTranslations } from "use-intl";
import type { Found } from "../../server/debrief/analysis/result";
import { useGame } from "../game/words/useGame";
import { useSeat } from "../game/words/useSeat";
import { CiteChip } from "../ledger/CiteChip";
import { Button, figure, signed, Token } from "../ui";
import { useMarks } from "../ui/useMarks";
import { SameHere } from "./plenary/SameHere";
import type { Going } from "./Room";
import { RoomBefore } from "./turn/RoomBefore";
import { useQuarterName } from "./useStopName";
import { useWindowWords } from "./useWindowWords";
import { VerdictMark } from "./VerdictMark";

export function WindowCard({ found, id, going }: { found: Found; id: string; going: Going }) {
  const t = useTranslations("debrief.windows");
  const locale = useLocale();
  const game = useGame();
  const names = useSeat();
  const marks = useMarks();
  const words = useWindowWords();
  const quarter = useQuarterName(going.record);
  const seat = found.seats.find((s) => [...s.windows, ...s.apart].some((w) => w.id === id));
  const w = seat && [...seat.windows, ...seat.apart].find((x) => x.id === id);
  const family = seat?.families.find((f) => f.id === w?.family);
  const cell = family?.cells.find((c) => c.turn === w?.peak);
  if (!w || !family || !cell) return null;
  const { foresight, othersAsBots } = cell;
  return (
    <article data-seat={w.role} aria-labelledby="window-card">
      <p className="flex flex-wrap items-center gap-2 text-note">
        <Token side={w.role} size={18} />
        <b>{marks.commas([names(w.role).name, quarter(w.peak)])}</b> {t(w.use)}
        <span className="ml-auto flex items-center gap-1.5">
          <VerdictMark verdict={w.verdict} taken={w.use === "taken"} /> {t(`verdict.${w.verdict}`)}
        </span>
      </p>
      <h2 id="window-card" className="mt-1">
        {words.plan(cell.plan)}
      </h2>
      <p className="mt-2 flex items-baseline gap-3">
        <span className="figures font-display text-title leading-none">{words.gain(w.gain)}</span>
        <span className="text-note text-ink-2">{t("interval", words.ends(w.gain))}</span>
      </p>
      {foresight ? (
        <p className="mt-1.5 font-medium">
          {t("inWorlds", { n: String(foresight.worlds), of: String(foresight.of) })}
        </p>
      ) : null}
      {family ? <SameHere record={going.record} window={w} lead={family.lead} /> : null}
      <dl className="mt-2 grid grid-cols-[6rem_minmax(0,1fr)] gap-x-2 text-note">
        <dt className="text-ink-2">{t(`kind.${w.kind}`)}</dt>
        <dd>
          {t(`kindText.${w.kind}`, {
            drop: w.drop === undefined ? "none" : figure(Math.round(w.drop), locale),
            share: String(family.paper?.share ?? 0),
          })}
        </dd>
        <RoomBefore window={w} family={family} />
        {othersAsBots ? (
          <>
            <dt className="text-ink-2">{t("others")}</dt>
            <dd>{t("othersText", { gain: words.gain(othersAsBots), ...words.ends(othersAsBots) })}</dd>
          </>
        ) : null}
      </dl>
      <h3 className="mt-3 font-sans text-body font-semibold">{t("from")}</h3>
      <ul className="list-none text-note">
        {w.causes.map((c, i) => (
          <li key={i} className="hair-t grid grid-cols-[3rem_minmax(0,1fr)_auto] gap-2 py-1">
            <b className="figures">{signed(c.amount, locale, 1)}</b>
            <span>{game.cause(c)}</span>
            <CiteChip id={c.dynamic} />
          </li>
        ))}
        <li className="hair-t grid grid-cols-[3rem_minmax(0,1fr)] gap-2 py-1">
          <b className="figures">{signed(w.rest, locale, 1)}</b>
          <span className="text-ink-2">{t("rest")}</span>
        </li>
      </ul>
      {going.whatIf ? (
        <Button
          size="s"
          className="mt-3"
          onClick={() =>
            going.whatIf?.({
              turn: w.peak,
              role: w.role,
              ...(w.use === "missed" ? { plan: cell.plan } : { without: cell.plan }),
            })
          }
        >
          {t("whatIf")}
        </Button>
      ) : null}
      <h3 className="mt-3 font-sans text-body font-semibold">{t("questions")}</h3>
      <ol className="list-none font-display text-lead leading-[1.36]">
        {w.questions.map((q) => (
          <li key={q} className="hair-t py-1.5">
            {t(`question.${q}`)}
          </li>
        ))}
      </ol>
    </article>
  );
}
