// Looking back at a game that is over, from any seat of it. What it shows comes by the seat's own cookie.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DebriefPage } from "@/components/debrief/DebriefPage";
import { MoreWords } from "@/components/site/prefs/Words";
import { SEATS, type Seat } from "@/server/contract/seats";
import { readWords } from "../../../preferences";

const seatIn = (seat: string): Seat | undefined => SEATS.find((s) => s === seat);

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("debrief.title") };
}

export default async function Page({ params }: PageProps<"/debrief/[exercise]/[seat]">) {
  const { exercise, seat } = await params;
  const known = seatIn(seat);
  if (!known) notFound();
  return (
    <MoreWords of={["game", "table", "papers", "back", "desk", "lobby", "make"]}>
      <DebriefPage exercise={exercise} seat={known} />
    </MoreWords>
  );
}
