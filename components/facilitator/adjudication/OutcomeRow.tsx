// One outcome: what was ordered or thrown, what its odds are made of, the draw, what came, and what control has changed of it.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { cameAbout, type FallenDie, inHundred, isClose, type Outcome } from "../../../game-rules/open";
import { isolated } from "../../../server/contract/typed";
import { useGame } from "../../game/words/useGame";
import { useNews } from "../../game/words/useNews";
import { CiteChip } from "../../ledger/CiteChip";
import { cx, signed, TextButton, Token } from "../../ui";
import { useMarks } from "../../ui/useMarks";
import { OddsBar } from "./OddsBar";
import { usePartNames } from "./usePartNames";
import { type Ruling, useRulingWords } from "./useRulingWords";

export interface OutcomeRowProps {
  outcome: Outcome;
  /** The step, where this is the first of its rows. */
  step?: string | undefined;
  changes: readonly Ruling[];
  /** Absent for whoever only reads. */
  onChange?: ((title: string) => void) | undefined;
  onPutBack?: ((title: string, ruling: Ruling) => void) | undefined;
}

const CELL = "py-2 pr-3 align-top";

export function OutcomeRow({ outcome, step, changes, onChange, onPutBack }: OutcomeRowProps) {
  const t = useTranslations("adjudication");
  const s = useTranslations("bands");
  const game = useGame();
  const news = useNews();
  const words = useRulingWords();
  const marks = useMarks();
  const { order, role, dice, harm } = outcome;
  const [die] = dice;
  const noted = dice.filter(({ why }) => why.length > 0);
  const where = die?.zone ? game.zone(die.zone) : undefined;
  const name = order ? game.drafted(order.draft) : die ? marks.commas([game.dynamic(die.d), where]) : "";
  const result = order
    ? news.result(order.result, order.params)
    : die
      ? t(cameAbout(die) ? "happened" : "not")
      : "";
  return (
    <tr
      className={cx(
        "max-md:block max-md:px-4",
        step ? "rule-t" : "hair-t",
        changes.length > 0 && "bar-ochre bg-ochre-bg/40",
      )}
    >
      <th
        scope="row"
        className={cx(
          CELL,
          "pl-4.5 text-left text-note font-normal text-ink-2 max-md:block max-md:p-0 max-md:pt-2",
        )}
      >
        {step}
      </th>
      <td className={cx(CELL, "max-md:block max-md:py-1")}>
        <span className="flex gap-2">
          <Token side={order?.role ?? role ?? "facilitator"} size={17} />
          <span className="font-semibold">{name}</span>
        </span>
      </td>
      <td className={cx(CELL, "max-md:block max-md:py-1")}>
        {dice.length === 0 ? <span className="text-ink-2">{t("noDie")}</span> : null}
        {noted.length === 0 && dice.length > 0 ? <p className="text-ink-2">{t("noParts")}</p> : null}
        {noted.map((one, i) => (
          <Parts key={i} die={one} />
        ))}
        {changes.map((ruling) => (
          <p key={ruling.id} className="hair-t mt-1.5 pt-1">
            <q className="intent">{isolated(ruling.reason)}</q>
            <span className="block text-ink-2">
              {words.said(ruling)} {ruling.beyond ? t("beyond") : null}{" "}
              {onPutBack ? (
                <TextButton onClick={() => onPutBack(name, ruling)}>{t("putBack")}</TextButton>
              ) : null}
            </span>
          </p>
        ))}
      </td>
      <td className={cx(CELL, "max-md:block max-md:py-1")}>
        {dice.map((one, i) => (
          <Draw key={i} die={one} />
        ))}
      </td>
      <td className={cx(CELL, "max-md:block max-md:py-1")}>
        <span className={cx("font-semibold", changes.length > 0 && "font-normal line-through")}>
          {result}
        </span>
        {changes.flatMap(({ id, moves }) =>
          moves.map((move, i) => (
            <b key={`${id} ${i}`} className="mt-0.5 block bg-ochre-bg px-1.5 py-0.5">
              {words.move(move)}
            </b>
          )),
        )}
        {harm ? (
          <span className="block text-ink-2">{t("harm", { band: s(String(harm) as "1") })}</span>
        ) : null}
      </td>
      <td className="py-2 pr-4.5 text-right align-top max-md:block max-md:text-left">
        {onChange ? (
          <TextButton aria-label={t("changeOf", { name })} onClick={() => onChange(name)}>
            {t("change")}
          </TextButton>
        ) : null}
      </td>
    </tr>
  );
}

/** What odds are made of: each with its rule's number, together the odds as they are printed. */
function Parts({ die }: { die: FallenDie }) {
  const locale = useLocale();
  const part = usePartNames();
  return (
    <p className="leading-[1.5]">
      {die.why.map(({ d, by, n }, i) => (
        <span key={i} className="mr-2 inline-block whitespace-nowrap">
          <b>{i === 0 && by === "base" ? n : signed(n, locale)}</b> {part(by)}{" "}
          {i > 0 || by !== "base" ? <CiteChip id={d} /> : null}
        </span>
      ))}
    </p>
  );
}

function Draw({ die }: { die: FallenDie }) {
  const t = useTranslations("adjudication");
  const odds = inHundred(die.odds, die);
  const draw = inHundred(die.draw, die);
  const label = t("drawn", { odds: String(odds), draw: String(draw), came: String(cameAbout(die)) });
  return (
    <div className="mb-1 grid grid-cols-[3rem_auto] gap-x-1">
      <b>{t("percent", { odds: String(odds) })}</b>
      <span>
        <OddsBar die={die} label={label} />
        <span className="relative block w-24 text-label" aria-hidden>
          <span className="absolute -translate-x-1/2 font-medium" style={{ left: `${draw}%` }}>
            {draw}
          </span>
          {"\u00a0"}
        </span>
        {isClose(die) ? (
          <span className="block text-label font-semibold text-ochre">{t("close")}</span>
        ) : null}
      </span>
    </div>
  );
}
