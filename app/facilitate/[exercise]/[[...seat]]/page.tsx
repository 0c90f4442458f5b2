// The facilitator's table, and the scribe's beside it. Everything on it comes over the socket, cut for this seat.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Facilitate } from "@/components/facilitator/Facilitate";
import type { FacilitatorSeat } from "@/components/facilitator/seat";
import { MoreWords } from "@/components/site/prefs/Words";
import { readWords } from "../../../preferences";

interface Props {
  params: Promise<{ exercise: string; seat?: string[] }>;
}

/** Without a seat in the address it is control's. */
async function seatIn(params: Props["params"]): Promise<FacilitatorSeat | undefined> {
  const [seat = "control", ...more] = (await params).seat ?? [];
  return more.length === 0 && (seat === "control" || seat === "scribe") ? seat : undefined;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t(`common.seats.${(await seatIn(params)) ?? "control"}`) };
}

export default async function Page({ params }: Props) {
  const { exercise } = await params;
  const seat = await seatIn(params);
  if (!seat) notFound();
  return (
    <MoreWords of={["game", "table", "papers", "lobby", "make", "desk"]}>
      <Facilitate exercise={exercise} seat={seat} />
    </MoreWords>
  );
}
