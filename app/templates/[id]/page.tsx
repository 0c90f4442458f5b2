// A template: what is in it, and what is made of it.
import type { Metadata } from "next";
import { MoreWords } from "@/components/site/prefs/Words";
import { TemplatePage } from "@/components/template/TemplatePage";
import { readWords } from "../../preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("prepare.page.title") };
}

export default async function Page({ params }: PageProps<"/templates/[id]">) {
  return (
    <MoreWords of={["game", "table", "papers", "lobby", "make", "file"]}>
      <TemplatePage id={(await params).id} />
    </MoreWords>
  );
}
