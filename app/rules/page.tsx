// The rulebook, in the reader's language.
import type { Metadata } from "next";
import { Rules } from "@/components/rules/Rules";
import { readLocale, readWords } from "../preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("common.rules") };
}

export default async function Page() {
  return <Rules locale={await readLocale()} />;
}
