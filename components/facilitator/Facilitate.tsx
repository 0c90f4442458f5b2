// The page of control and scribe: the door, the lobby, the table.
"use client";
import { useHeadingFocus } from "../browser/useHeadingFocus";
import { Opening } from "../frame/Opening";
import { SeatNames } from "../game/words/SeatNames";
import { Lobby } from "../lobby/Lobby";
import { SessionProvider, useSessionState } from "../session/react";
import { Ended } from "../site/Ended";
import { Console } from "./Console";
import type { FacilitatorSeat } from "./seat";

export function Facilitate({ exercise, seat }: { exercise: string; seat: FacilitatorSeat }) {
  return (
    <SessionProvider exercise={exercise} seat={seat}>
      <SeatNames>
        <Screen seat={seat} />
      </SeatNames>
    </SessionProvider>
  );
}

function Screen({ seat }: { seat: FacilitatorSeat }) {
  const line = useSessionState((s) => s.line);
  const ended = useSessionState((s) => s.ended);
  const status = useSessionState((s) => s.exercise?.status);
  const phase = useSessionState((s) => s.exercise?.phase);
  const turn = useSessionState((s) => s.exercise?.turn);
  useHeadingFocus(status && `${status === "lobby" ? status : phase} ${turn}`, true);
  if (line === "ended") return <Ended code={ended ?? "other"} seat={seat} />;
  if (!status) return <Opening seat={seat} />;
  return status === "lobby" ? <Lobby /> : <Console seat={seat} />;
}
