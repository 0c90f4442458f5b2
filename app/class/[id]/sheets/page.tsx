// The sheets of a class's seats, to be printed.
import type { Metadata } from "next";
import { ClassSheets } from "@/components/class/ClassSheets";
import { MoreWords } from "@/components/site/prefs/Words";
import { readWords } from "../../../preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("sheets.title") };
}

export default async function Page({ params }: PageProps<"/class/[id]/sheets">) {
  return (
    <MoreWords of={["game", "table", "papers", "lobby", "make"]}>
      <ClassSheets id={(await params).id} />
    </MoreWords>
  );
}
