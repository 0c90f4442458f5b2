// Several groups beside one another, for whoever led them. What it shows comes by the facilitator's own cookies.
import type { Metadata } from "next";
import { PlenaryPage } from "@/components/debrief/plenary/PlenaryPage";
import { MoreWords } from "@/components/site/prefs/Words";
import { readWords } from "../../preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("plenary.title") };
}

export default async function Page({ searchParams }: PageProps<"/debrief/plenary">) {
  const { add } = await searchParams;
  return (
    <MoreWords of={["game", "table", "back"]}>
      <PlenaryPage first={typeof add === "string" ? add : undefined} />
    </MoreWords>
  );
}
