// For whoever runs the server: its exercises, its backup, and whether it is well.
import type { Metadata } from "next";
import { OperatorPage } from "@/components/operator/OperatorPage";
import { MoreWords } from "@/components/site/prefs/Words";
import { readWords } from "../preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("operator.title") };
}

export default function Page() {
  return (
    <MoreWords of={["operator", "lobby"]}>
      <OperatorPage />
    </MoreWords>
  );
}
