// A seat's page: opens its line, then shows what there is to show.
"use client";
import type { Seat } from "../../server/contract/seats";
import { Marked } from "../frame/Marked";
import { Titled } from "../frame/Titled";
import { UiProvider } from "../game/looking/ui";
import { SeatNames } from "../game/words/SeatNames";
import { SocketSource } from "../source/socket";
import { SeatScreen } from "./SeatScreen";

export function SeatPage({ exercise, seat }: { exercise: string; seat: Seat }) {
  return (
    <SocketSource exercise={exercise} seat={seat}>
      <Titled seat={seat} />
      <SeatNames>
        <UiProvider>
          <Marked seat={seat}>
            <SeatScreen exercise={exercise} seat={seat} />
          </Marked>
        </UiProvider>
      </SeatNames>
    </SocketSource>
  );
}
