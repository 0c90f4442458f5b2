// The desk of a class. Everything on it comes over the sockets of its groups, cut for whoever leads them.
import type { Metadata } from "next";
import { ClassPage } from "@/components/class/ClassPage";
import { MoreWords } from "@/components/site/prefs/Words";
import { readWords } from "../../preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("classroom.board") };
}

export default async function Page({ params }: PageProps<"/class/[id]">) {
  return (
    <MoreWords of={["game", "table", "lobby", "desk", "make", "back"]}>
      <ClassPage id={(await params).id} />
    </MoreWords>
  );
}
