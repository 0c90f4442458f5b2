// A seat's page: opens the session, then shows what there is to show.
"use client";
import type { Seat } from "../../server/contract/seats";
import { SessionProvider } from "../session/react";
import { SeatNames } from "../session/SeatNames";
import { SeatScreen } from "./SeatScreen";
import { UiProvider } from "./ui";

export function SeatPage({ exercise, seat }: { exercise: string; seat: Seat }) {
  return (
    <SessionProvider exercise={exercise} seat={seat}>
      <SeatNames>
        <UiProvider>
          <SeatScreen seat={seat} />
        </UiProvider>
      </SeatNames>
    </SessionProvider>
  );
}
