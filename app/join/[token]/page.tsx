// A link, before it is exchanged for a seat.
import type { Metadata } from "next";
import { JoinPage } from "@/components/create/JoinPage";
import { readLink } from "@/server/read";
import { readWords } from "../../preferences";

export async function generateMetadata({ params }: PageProps<"/join/[token]">): Promise<Metadata> {
  const { t } = await readWords();
  const reading = await readLink((await params).token);
  const known = reading !== null && reading !== "unavailable";
  return { title: known ? t(`common.seats.${reading.seat}`) : t("landing.join.title") };
}

export default async function Page({ params }: PageProps<"/join/[token]">) {
  const { token } = await params;
  return <JoinPage token={token} reading={await readLink(token)} />;
}
