// How missed moments are found, in the reader's language.
import type { Metadata } from "next";
import { MethodPage } from "@/components/rules/MethodPage";
import { readLocale, readWords } from "../../preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("method.title") };
}

export default async function Page() {
  return <MethodPage locale={await readLocale()} />;
}
