// Scenarios: copy one, change its numbers, keep it as a file, play it.
import type { Metadata } from "next";
import { ScenarioPage } from "@/components/scenario/ScenarioPage";
import { MoreWords } from "@/components/site/prefs/Words";
import { readWords } from "../preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("editor.title") };
}

export default function Page() {
  return (
    <MoreWords of={["game", "table", "file"]}>
      <ScenarioPage />
    </MoreWords>
  );
}
