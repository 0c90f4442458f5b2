// The report of a game that is over, for whoever makes it. What it shows comes by the seat's own cookie.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReportPage } from "@/components/debrief/report/ReportPage";
import { MoreWords } from "@/components/site/prefs/Words";
import { SEATS, type Seat } from "@/server/contract/seats";
import { readWords } from "../../../../preferences";

const seatIn = (seat: string): Seat | undefined => SEATS.find((s) => s === seat);

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("aar.title") };
}

export default async function Page({ params }: PageProps<"/debrief/[exercise]/[seat]/report">) {
  const { exercise, seat } = await params;
  const known = seatIn(seat);
  if (!known) notFound();
  return (
    <MoreWords of={["game", "table", "papers", "back", "desk", "make"]}>
      <ReportPage exercise={exercise} seat={known} />
    </MoreWords>
  );
}
