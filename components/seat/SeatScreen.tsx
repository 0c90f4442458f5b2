// Which screen a seat sees: the door, the waiting room, the table, the end.
"use client";
import { useEffect } from "react";
import { BRIEFED, isRole, type Seat } from "../../server/contract/seats";
import { useHeadingFocus } from "../browser/useHeadingFocus";
import { Opening } from "../frame/Opening";
import { PlayFrame } from "../play/PlayFrame";
import { Ended } from "../site/Ended";
import { later } from "../site/later";
import { useHand, useMayAct, useShown } from "../source/react";

const End = later(() => import("../end/End").then((m) => m.End), ["papers", "lobby"]);
const WaitingRoom = later(
  () => import("../lobby/WaitingRoom").then((m) => m.WaitingRoom),
  ["papers", "lobby", "make"],
);
const Observer = later(() => import("../observer/Observer").then((m) => m.Observer), ["papers", "lobby"]);

export function SeatScreen({ seat, exercise }: { seat: Seat; exercise?: string }) {
  const line = useShown((s) => s.line);
  const ended = useShown((s) => s.ended);
  const trial = useShown((s) => s.exercise?.trial);
  const status = useShown((s) => s.exercise?.status);
  const phase = useShown((s) => s.exercise?.phase);
  const turn = useShown((s) => s.exercise?.turn);
  useHeadingFocus(status && `${status === "lobby" ? status : phase} ${turn}`);
  const hand = useHand();
  const mayAct = useMayAct();
  // Whoever waits reads the brief there, and is not shown it once more as the first quarter opens.
  const waits = mayAct && status === "lobby" && isRole(seat);
  useEffect(() => {
    if (waits) hand.mark(BRIEFED, 1);
  }, [hand, waits]);
  if (line === "ended")
    return <Ended code={ended ?? "other"} seat={seat} exercise={exercise} trial={trial} />;
  if (!status) return <Opening seat={seat} />;
  if (status === "lobby") return <WaitingRoom />;
  if (status === "ended" || phase === "ended") return <End />;
  return isRole(seat) ? <PlayFrame seat={seat} /> : <Observer />;
}
