// One seat of the lobby: whose it is, who is in it, its link.
"use client";
import { useTranslations } from "use-intl";
import type { ExerciseView, MemberView } from "../../server/contract/answers";
import { isRole, type Seat } from "../../server/contract/seats";
import { useAct } from "../game/acting/useAct";
import { useSeat } from "../game/words/useSeat";
import { CopyLink } from "../site/CopyLink";
import { useMayAct, useShown } from "../source/react";
import { Button, cx, Icon, Token } from "../ui";
import { People } from "./People";
import { Ready } from "./Ready";
import { SeatMenu } from "./SeatMenu";

export interface SeatRowProps {
  seat: Seat;
  exercise: ExerciseView;
  /** Played by the engine in this scenario: no link, no people. */
  idle?: boolean;
  className?: string;
}

/** People of a seat as far as this viewer is told of them. */
function membersOf(seat: Seat, exercise: ExerciseView): readonly MemberView[] {
  return (
    exercise.cells?.find((cell) => cell.seat === seat)?.members ??
    exercise.seats.find((s) => s.role === seat)?.members ??
    []
  );
}

export function SeatRow({ seat, exercise, idle, className }: SeatRowProps) {
  const t = useTranslations("lobby");
  const c = useTranslations("common");
  const seatOf = useSeat();
  const me = useShown((s) => s.exercise?.me);
  const { act, busy, refused } = useAct();
  const mayAct = useMayAct();
  const role = exercise.seats.find((s) => s.role === seat);
  const bot = role && role.by !== "people" ? role.by : undefined;
  const link = idle || !mayAct ? undefined : exercise.links?.find((l) => l.seat === seat);
  const members = membersOf(seat, exercise);
  const name = c(`seats.${seat}`);
  return (
    <li
      data-testid={`seat-${seat}`}
      className={cx(
        "grid grid-cols-[2.75rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-2.5 py-3 md:grid-cols-[3.25rem_11rem_minmax(0,1fr)_auto] md:gap-x-4.5 desk:min-h-20.5 desk:grid-cols-[3.25rem_11rem_minmax(0,1fr)_auto]",
        className,
      )}
    >
      <Mark seat={seat} open={Boolean(role && !bot && role.here === 0)} />
      <div className="min-w-0">
        <h2 className="text-[1.3125rem] leading-[1.1]">{name}</h2>
        <p className="mt-0.75 text-ink-2">{bot ? c(`by.${bot}`) : t(`sub.${seat}`)}</p>
      </div>
      <div className="text-[0.9375rem] max-md:order-last max-md:col-span-3">
        {idle ? (
          <p className="text-ink-2">{t("engine")}</p>
        ) : bot && role ? (
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <p className="min-w-34 flex-1 text-ink-2">{t("people.bot", { seat: seatOf(seat).the })}</p>
            {link && isRole(seat) ? (
              <Button
                disabled={busy}
                className="min-h-9"
                onClick={() => void act({ type: "seat.give", role: seat, to: "people" })}
              >
                {t("toPeople")}
              </Button>
            ) : null}
          </div>
        ) : members.length ? (
          <People members={members} {...(me ? { me: me.member } : {})} />
        ) : seat === "observer" ? (
          <p className="text-ink-2">{t("people.watching", { n: exercise.observers })}</p>
        ) : role && !exercise.cells ? (
          <p className="text-ink-2">{t("people.here", { n: role.here })}</p>
        ) : (
          <p className="text-ink-2">{link?.opened ? t("people.opened") : t("people.none")}</p>
        )}
        {role && !idle && exercise.checks ? <Ready seat={role} exercise={exercise} /> : null}
        {refused ? (
          <p role="alert" className="bar-ochre mt-1 bg-ochre-bg py-1 pr-2 pl-3 text-note">
            {refused}
          </p>
        ) : null}
      </div>
      {link ? (
        <div className="flex items-start gap-1 max-md:contents">
          <div className="max-md:order-last max-md:col-span-3">
            <CopyLink token={link.token} seat={name} />
          </div>
          <SeatMenu seat={seat} members={members} {...(role ? { by: role.by } : {})} />
        </div>
      ) : null}
    </li>
  );
}

function Mark({ seat, open }: { seat: Seat; open: boolean }) {
  if (isRole(seat)) return <Token side={seat} size={40} state={open ? "outline" : "filled"} />;
  if (seat === "control" || seat === "scribe")
    return <Token side="facilitator" size={40} state={seat === "scribe" ? "outline" : "filled"} />;
  return (
    <span className="grid size-10 place-items-center">
      <Icon name={seat === "wall" ? "whole" : "eye"} size={26} />
    </span>
  );
}
