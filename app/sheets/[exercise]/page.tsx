// The sheets of an exercise's seats, to be printed.
import type { Metadata } from "next";
import { ExerciseSheets } from "@/components/sheets/ExerciseSheets";
import { MoreWords } from "@/components/site/prefs/Words";
import { readWords } from "../../preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("sheets.title") };
}

export default async function Page({ params }: PageProps<"/sheets/[exercise]">) {
  return (
    <MoreWords of={["game", "table", "papers", "lobby", "make"]}>
      <ExerciseSheets exercise={(await params).exercise} />
    </MoreWords>
  );
}
