// What is prepared around all groups of a class.
import type { Metadata } from "next";
import { ClassPrepare } from "@/components/class/ClassPrepare";
import { MoreWords } from "@/components/site/prefs/Words";
import { readWords } from "../../../preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("prepare.title") };
}

export default async function Page({ params }: PageProps<"/class/[id]/prepare">) {
  return (
    <MoreWords of={["game", "table", "lobby", "make"]}>
      <ClassPrepare id={(await params).id} />
    </MoreWords>
  );
}
