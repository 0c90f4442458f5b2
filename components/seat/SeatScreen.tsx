// Which screen a seat sees: the door, the waiting room, the table, the end.
"use client";
import { isRole, type Seat } from "../../server/contract/seats";
import { useHeadingFocus } from "../browser/useHeadingFocus";
import { End } from "../end/End";
import { Opening } from "../frame/Opening";
import { WaitingRoom } from "../lobby/WaitingRoom";
import { Observer } from "../observer/Observer";
import { PlayFrame } from "../play/PlayFrame";
import { Ended } from "../site/Ended";
import { useShown } from "../source/react";

export function SeatScreen({ seat, exercise }: { seat: Seat; exercise?: string }) {
  const line = useShown((s) => s.line);
  const ended = useShown((s) => s.ended);
  const trial = useShown((s) => s.exercise?.trial);
  const status = useShown((s) => s.exercise?.status);
  const phase = useShown((s) => s.exercise?.phase);
  const turn = useShown((s) => s.exercise?.turn);
  useHeadingFocus(status && `${status === "lobby" ? status : phase} ${turn}`);
  if (line === "ended")
    return <Ended code={ended ?? "other"} seat={seat} exercise={exercise} trial={trial} />;
  if (!status) return <Opening seat={seat} />;
  if (status === "lobby") return <WaitingRoom />;
  if (status === "ended" || phase === "ended") return <End />;
  return isRole(seat) ? <PlayFrame seat={seat} /> : <Observer />;
}
