// "why?": the ledger of one figure, asked of the server when it opens, turn by turn.
"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { type Line, mergeLines, type TrackId, type ZoneId, type ZoneTrackId } from "../../game-rules/open";
import { labelOf, useLabel } from "../game/words/label";
import { SeatNames } from "../game/words/SeatNames";
import { isDynamic, useGame } from "../game/words/useGame";
import { useSource, useView } from "../source/react";
import { Loading, Popover, Quote, TextButton } from "../ui";
import { LedgerLines } from "./LedgerLines";
import { useYours } from "./useYours";

export interface WhyProps {
  name: string;
  track: TrackId | ZoneTrackId;
  zone?: ZoneId;
  /** The figure as it stands, already in words. */
  now?: string;
}

/** @param cover the whole row asks, without a word of its own: the row stands `relative` around it */
export function Why({ name, track, zone, now, cover }: WhyProps & { cover?: boolean }) {
  const c = useTranslations("common");
  const { why } = useSource();
  const [open, setOpen] = useState(false);
  if (!why) return null;
  return (
    <Popover
      trigger={
        cover ? (
          <button
            type="button"
            data-why
            aria-label={c("whyOf", { name })}
            title={c("why")}
            className="ring-inside absolute inset-0"
          />
        ) : (
          <TextButton data-why aria-label={c("whyOf", { name })} className="shrink-0 justify-self-end">
            {c("why")}
          </TextButton>
        )
      }
      title={name}
      close={c("close")}
      open={open}
      onOpenChange={setOpen}
    >
      {open ? (
        <Ledger name={name} track={track} {...(zone ? { zone } : {})} {...(now ? { now } : {})} />
      ) : null}
    </Popover>
  );
}

type Got = { lines: Line[] } | { refused: string } | undefined;

function Ledger({ name, track, zone, now }: WhyProps) {
  const t = useTranslations("ledger");
  const { why } = useSource();
  const game = useGame();
  const label = useLabel();
  const view = useView();
  const yours = useYours();
  const [got, setGot] = useState<Got>();
  useEffect(() => {
    let here = true;
    void why?.({ track, ...(zone ? { zone } : {}) }).then((a) => {
      if (here) setGot(a.ok ? { lines: a.lines } : { refused: a.code });
    });
    return () => {
      here = false;
    };
  }, [why, track, zone]);
  if (!view || !got) return <Loading text={t("loading")} />;
  if ("refused" in got) return <p className="text-ink-2">{game.refusal(got.refused)}</p>;
  const turns = [...new Set(got.lines.map((l) => l.turn ?? 0))].sort((a, b) => b - a).slice(0, 3);
  const quoted = got.lines.map((l) => l.dynamic).find(isDynamic);
  return (
    <div>
      {now ? <p className="text-ink-2">{t("now", { now })}</p> : null}
      {turns.length === 0 ? <p className="mt-2">{t("none")}</p> : null}
      {turns.map((turn) => (
        <section key={turn}>
          <h4 className="mt-3 text-note font-semibold">
            {turn ? t("in", { label: label(labelOf(view, turn)) }) : t("before")}
          </h4>
          <SeatNames turn={Math.max(1, turn)}>
            <LedgerLines
              caption={name}
              lines={mergeLines(got.lines.filter((l) => (l.turn ?? 0) === turn))}
              yours={(l) => yours(l, turn)}
              total
            />
          </SeatNames>
        </section>
      ))}
      {quoted ? (
        <Quote className="mt-2">
          {t("cited", { id: quoted })} {game.loose.find(`dynamics.${quoted}.says`)}{" "}
          <a href={`/rules#${quoted}`} target="_blank" rel="noopener" className="text-ink">
            {t("open")}
          </a>
        </Quote>
      ) : null}
    </div>
  );
}
