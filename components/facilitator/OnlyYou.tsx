// What control alone sees: the reading, the purses, Wagner's offer, the threat as it is, and every other figure with its causes.
"use client";
import { type ReactNode, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { type Known, PURSES, type TrackId, type View } from "../../game-rules/open";
import { trackRows } from "../game/board/trackRows";
import { useGame } from "../game/words/useGame";
import { Why } from "../ledger/Why";
import { useShown } from "../source/react";
import { figure, TextButton, Token } from "../ui";
import { Box } from "./Box";

/** What a facilitator looks for first; the rest waits behind a button. */
const FIRST: readonly TrackId[] = [
  "legitimacy",
  "loyalty",
  "sentiment",
  "frenchOpposition",
  "pressure",
  "cohesion",
  "isStrength",
];

export function OnlyYou({ view }: { view: View }) {
  const t = useTranslations("facilitate.only");
  const p = useTranslations("play.strip.words");
  const c = useTranslations("common.seats");
  const { say } = useGame().loose;
  const locale = useLocale();
  const reading = useShown((s) => s.reading);
  const [more, setMore] = useState(false);
  const n = (k: Known | undefined) => (k ? figure(Math.round(k.value), locale) : "–");
  const { offered, contract, deployedIn, facedIn } = view.wagner;
  const wagner = facedIn
    ? "faced"
    : deployedIn
      ? "deployed"
      : contract
        ? "contract"
        : offered
          ? "offered"
          : "none";
  const all = trackRows("facilitator", Object.keys(view.tracks) as TrackId[]);
  const shown = new Set<TrackId>([...FIRST, ...Object.values(PURSES), "threat", "threatEstimate"]);
  const rest = [...all.first, ...all.more].filter((track) => !shown.has(track));
  return (
    <Box id="only" title={t("title")}>
      <ul className="mt-1 list-none text-[0.84375rem]">
        {reading ? (
          <Row name={t(view.exit.outIn || view.phase === "ended" ? "readingOut" : "reading")}>
            {t("readingValue", {
              value: figure(Math.round(reading.value), locale),
              word:
                say([`readings.${reading.word}.name`, `play.strip.words.${reading.word}`]) || p(reading.word),
            })}
          </Row>
        ) : null}
        <Row name={t("purses")}>
          <span className="flex gap-2.5">
            {view.scenario.seats.map((role) => (
              <span key={role} className="flex items-center gap-1">
                <Token side={role} size={15} label={c(role)} />
                {n(view.tracks[PURSES[role]])}
              </span>
            ))}
          </span>
        </Row>
        <Row name={t("wagner")}>{t(`wagnerIs.${wagner}`)}</Row>
        <Row name={t("rung")}>
          {say([`rungs.${view.talks.rung}.name`, `play.strip.rungs.${view.talks.rung}`])}
        </Row>
        <Row name={t("threat")}>
          {t("threatValue", { truth: n(view.tracks.threat), paris: n(view.tracks.threatEstimate) })}
        </Row>
        {FIRST.map((track) => (
          <TrackLine key={track} view={view} track={track} />
        ))}
        {more ? rest.map((track) => <TrackLine key={track} view={view} track={track} />) : null}
      </ul>
      <TextButton aria-expanded={more} onClick={() => setMore(!more)}>
        {t(more ? "fewer" : "more")}
      </TextButton>
    </Box>
  );
}

function TrackLine({ view, track }: { view: View; track: TrackId }) {
  const locale = useLocale();
  const game = useGame();
  const known = view.tracks[track];
  if (!known) return null;
  const name = game.track(track);
  const value = figure(Math.round(known.value), locale);
  return (
    <Row name={name} why={<Why name={name} track={track} now={value} />}>
      {value}
    </Row>
  );
}

function Row({ name, why, children }: { name: string; why?: ReactNode; children: ReactNode }) {
  return (
    <li className="hair-t flex items-baseline justify-between gap-3 py-1">
      <span>{name}</span>
      <span className="flex items-baseline gap-2.5">
        <b className="figures text-right">{children}</b>
        {why}
      </span>
    </li>
  );
}
