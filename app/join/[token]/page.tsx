// A link, before it is exchanged for a seat: of an exercise, or of a class.
import type { Metadata } from "next";
import { ClassDoor } from "@/components/create/ClassDoor";
import { JoinPage } from "@/components/create/JoinPage";
import { MoreWords } from "@/components/site/prefs/Words";
import { readClassLink, readLink } from "@/server/read";
import { readWords } from "../../preferences";

export async function generateMetadata({ params }: PageProps<"/join/[token]">): Promise<Metadata> {
  const { t } = await readWords();
  const { token } = await params;
  const reading = await readLink(token);
  const known = reading !== null && reading !== "unavailable";
  if (known) return { title: t(`common.seats.${reading.seat}`) };
  const ofClass = reading === null ? await readClassLink(token) : null;
  return { title: t(ofClass ? "classroom.board" : "landing.join.title") };
}

export default async function Page({ params }: PageProps<"/join/[token]">) {
  const { token } = await params;
  const reading = await readLink(token);
  const ofClass = reading === null ? await readClassLink(token) : null;
  if (ofClass && ofClass !== "unavailable" && !ofClass.ended)
    return (
      <MoreWords of={["lobby"]}>
        <ClassDoor token={token} reading={ofClass} />
      </MoreWords>
    );
  return <JoinPage token={token} reading={ofClass === "unavailable" ? ofClass : reading} />;
}
