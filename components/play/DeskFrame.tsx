// A window with room: the phase sets the screen. A page to read beside the whole map; the talks large, what waits first; the map with the
// sheet beside it. What the phase is not about is one press away.
"use client";
import type { Role } from "../../game-rules/open";
import type { Width } from "../browser/width";
import { later } from "../site/later";
import { useShown } from "../source/react";
import { OrdersDesk } from "./desk/OrdersDesk";

const NegotiationDesk = later(
  () => import("./desk/NegotiationDesk").then((m) => m.NegotiationDesk),
  ["papers"],
);
const SituationDesk = later(() => import("./desk/SituationDesk").then((m) => m.SituationDesk), ["papers"]);

export function DeskFrame({ seat, width }: { seat: Role; width: Width }) {
  const phase = useShown((s) => s.exercise?.phase);
  const wide = width === "wide";
  if (phase === "situation") return <SituationDesk seat={seat} wide={wide} />;
  if (phase === "negotiation") return <NegotiationDesk seat={seat} wide={wide} />;
  return <OrdersDesk seat={seat} wide={wide} />;
}
