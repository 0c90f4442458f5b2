// The report claim by claim, in the reader's language.
import type { Metadata } from "next";
import { ReportPage } from "@/components/rules/ReportPage";
import { readLocale, readWords } from "../../preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("rules.report.title") };
}

export default async function Page() {
  return <ReportPage locale={await readLocale()} />;
}
