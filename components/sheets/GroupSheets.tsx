// A sheet a seat, to be printed and handed out: what it is, its address, and a code to scan. On the screen the code of a role stays covered
// until it is asked for, one at a time: a screen may be on the wall. What leads an exercise has no sheet.
"use client";
import { Suspense } from "react";
import { useTranslations } from "use-intl";
import { isRole, SEATS, type Seat } from "../../server/contract/seats";
import { unturned } from "../../server/contract/typed";
import { SeatNames } from "../game/words/SeatNames";
import { linkOf } from "../site/address";
import { useCopy } from "../site/CopyLink";
import { InLanguage } from "../site/prefs/Words";
import { useShown, useView } from "../source/react";
import { Button, cx, Icon, Loading, Token, Typed } from "../ui";
import { Code } from "./Code";

/** What may be seen by everybody in the room. */
const PUBLIC: readonly Seat[] = ["observer", "wall"];

export interface GroupSheetsProps {
  /** Which sheet's code is uncovered, of all on the page: its token. */
  uncovered: string | undefined;
  onUncover(token: string | undefined): void;
}

export function GroupSheets({ uncovered, onUncover }: GroupSheetsProps) {
  const t = useTranslations("sheets");
  const st = useTranslations("states");
  const c = useTranslations("common.seats");
  const exercise = useShown((s) => s.exercise);
  const view = useView();
  const played = view?.scenario.seats ?? [];
  const links =
    exercise?.links
      ?.filter(({ seat }) => PUBLIC.includes(seat) || (isRole(seat) && played.includes(seat)))
      .filter(({ seat }) => !isRole(seat) || exercise.seats.find((s) => s.role === seat)?.by === "people")
      .sort((a, b) => SEATS.indexOf(a.seat) - SEATS.indexOf(b.seat)) ?? [];
  const [copied, copy] = useCopy(() =>
    [unturned(exercise?.title ?? ""), ...links.map(({ seat, token }) => `${c(seat)}\t${linkOf(token)}`)].join(
      "\n",
    ),
  );
  if (!exercise || !view) return <Loading text={st("connecting")} lines={4} className="no-print p-4" />;
  return (
    <section className="px-4 py-5 md:px-8 print:p-0">
      <div className="no-print mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2>{exercise.title ? <Typed text={exercise.title} /> : t("untitled")}</h2>
        <Button onClick={copy}>
          <Icon name={copied === "yes" ? "check" : "copy"} size={14} />
          {copied === "yes" ? t("copied") : t("copyAll")}
        </Button>
      </div>
      <SeatNames>
        <ul className="grid list-none gap-4 md:grid-cols-2 print:block">
          {links.map(({ seat, token }) => (
            <li key={seat} className="keep print:mb-[0.6cm] print:h-[13.1cm]">
              <Sheet
                seat={seat}
                token={token}
                open={PUBLIC.includes(seat) || uncovered === token}
                onToggle={() => onUncover(uncovered === token ? undefined : token)}
              />
            </li>
          ))}
        </ul>
      </SeatNames>
    </section>
  );
}

interface SheetProps {
  seat: Seat;
  token: string;
  open: boolean;
  onToggle(): void;
}

function Sheet({ seat, token, open, onToggle }: SheetProps) {
  const t = useTranslations("sheets");
  const c = useTranslations("common.seats");
  const exercise = useShown((s) => s.exercise);
  const marking = exercise?.settings.marking;
  const link = linkOf(token);
  const name = c(seat);
  return (
    <article
      aria-label={name}
      className="flex h-full flex-col border-[1.2px] border-ink bg-panel text-ink print:border-black print:text-black"
    >
      {marking ? (
        <p className="hair-b px-3 py-1 text-center text-note font-semibold tracking-[.04em]">
          <Typed text={marking} />
        </p>
      ) : null}
      <div className="grid flex-1 grid-cols-[1fr_auto] content-start gap-x-5 gap-y-3 p-4 print:gap-y-5">
        <div className="min-w-0">
          <p className="text-lead wrap-anywhere">
            {exercise?.title ? <Typed text={exercise.title} /> : t("untitled")}
          </p>
          <h3 className="mt-1.5 flex items-center gap-3 text-[1.375rem] leading-tight md:text-[1.75rem] print:text-[1.75rem]">
            {isRole(seat) ? (
              <Token side={seat} size={34} />
            ) : (
              <Icon name={seat === "wall" ? "whole" : "eye"} size={28} />
            )}
            {name}
          </h3>
          <div className={cx(!open && "hidden print:block")}>
            <p className="mt-3 font-mono text-note leading-snug font-medium break-all print:text-[11pt]">
              {link}
            </p>
          </div>
        </div>
        <div className="grid w-26 content-start md:w-[8.5rem] justify-items-end print:w-[3.8cm]">
          <Code
            text={link}
            label={t("codeOf", { seat: name })}
            className={cx("w-full", !open && "hidden print:block")}
          />
          {open ? null : (
            <span
              aria-hidden="true"
              className="no-print ground-paused block aspect-square w-full border border-line"
            />
          )}
          {PUBLIC.includes(seat) ? null : (
            <Button
              size="s"
              onClick={onToggle}
              aria-label={t(open ? "coverOf" : "showOf", { seat: name })}
              className="no-print mt-1.5"
            >
              {t(open ? "cover" : "show")}
            </Button>
          )}
        </div>
        <div className="col-span-2 grid grid-cols-2 gap-x-5 border-t border-line pt-2.5">
          <Suspense>
            <InLanguage locale="en">
              <What seat={seat} />
            </InLanguage>
            <InLanguage locale="fr">
              <What seat={seat} />
            </InLanguage>
          </Suspense>
        </div>
      </div>
    </article>
  );
}

/** What the seat is, how to take it, and how long it takes, in the language around. */
function What({ seat }: { seat: Seat }) {
  const t = useTranslations("sheets");
  const c = useTranslations("common.seats");
  const minutes = useShown((s) => s.exercise?.clock.minutes);
  const turns = String(useView()?.scenario.turns ?? 0);
  const pace =
    typeof minutes === "number"
      ? t("pace.minutes", { turns, n: String(minutes) })
      : t(minutes === "day" ? "pace.day" : "pace.none", { turns });
  return (
    <div className="text-note leading-snug print:text-[11pt]">
      <p className="font-semibold">{t("seat", { seat: c(seat) })}</p>
      <p>{t(`what.${seat === "observer" || seat === "wall" ? seat : "role"}`)}</p>
      {seat === "jnim" ? <p className="mt-1">{t("red")}</p> : null}
      <p className="mt-1 text-ink-2 print:text-black">{pace}</p>
    </div>
  );
}
