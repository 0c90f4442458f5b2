// A role's seat, an observer's or the wall's. Everything it shows comes over the socket, cut for this seat.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SeatPage } from "@/components/seat/SeatPage";
import { MoreWords } from "@/components/site/prefs/Words";
import { SEATS, type Seat } from "@/server/contract/seats";
import { readWords } from "../../../preferences";

const seatIn = (seat: string): Seat | undefined =>
  SEATS.find((s) => s === seat && s !== "control" && s !== "scribe");

export async function generateMetadata({ params }: PageProps<"/play/[exercise]/[seat]">): Promise<Metadata> {
  const { t } = await readWords();
  const seat = seatIn((await params).seat);
  return { title: seat ? t(`common.seats.${seat}`) : t("common.name") };
}

export default async function Page({ params }: PageProps<"/play/[exercise]/[seat]">) {
  const { exercise, seat } = await params;
  const known = seatIn(seat);
  if (!known) notFound();
  return (
    <MoreWords of={["game", "table"]}>
      <SeatPage exercise={exercise} seat={known} />
    </MoreWords>
  );
}
