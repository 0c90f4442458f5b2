// The page of control and scribe: the door, the lobby, the desk.
"use client";
import { useHeadingFocus } from "../browser/useHeadingFocus";
import { Marked } from "../frame/Marked";
import { Opening } from "../frame/Opening";
import { Titled } from "../frame/Titled";
import { SeatNames } from "../game/words/SeatNames";
import { Lobby } from "../lobby/Lobby";
import { Ended } from "../site/Ended";
import { useShown } from "../source/react";
import { SocketSource } from "../source/socket";
import { openTab, useTabName } from "./desk/address";
import { Desk } from "./desk/Desk";
import type { FacilitatorSeat } from "./seat";

export function Facilitate({ exercise, seat }: { exercise: string; seat: FacilitatorSeat }) {
  return (
    <SocketSource exercise={exercise} seat={seat}>
      <Titled seat={seat} />
      <SeatNames>
        <Marked seat={seat}>
          <Screen exercise={exercise} seat={seat} />
        </Marked>
      </SeatNames>
    </SocketSource>
  );
}

function Screen({ exercise, seat }: { exercise: string; seat: FacilitatorSeat }) {
  const line = useShown((s) => s.line);
  const ended = useShown((s) => s.ended);
  const trial = useShown((s) => s.exercise?.trial);
  const status = useShown((s) => s.exercise?.status);
  const phase = useShown((s) => s.exercise?.phase);
  const turn = useShown((s) => s.exercise?.turn);
  const tab = useTabName();
  useHeadingFocus(status && `${status === "lobby" ? status : phase} ${turn}`, true);
  if (line === "ended")
    return <Ended code={ended ?? "other"} seat={seat} exercise={exercise} trial={trial} />;
  if (!status) return <Opening seat={seat} />;
  // What is prepared is prepared before the first quarter; the other rooms have nothing to show yet.
  return status === "lobby" && tab !== "injects" && tab !== "prepare" ? (
    <Lobby onPrepare={openTab} />
  ) : (
    <Desk seat={seat} />
  );
}
