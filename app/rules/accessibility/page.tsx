// The accessibility statement, in the reader's language.
import type { Metadata } from "next";
import { AccessibilityPage } from "@/components/rules/AccessibilityPage";
import { wordsOf } from "@/components/rules/words";
import { readLocale } from "../../preferences";

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsOf(await readLocale()).say("accessibility.title") };
}

export default async function Page() {
  return <AccessibilityPage locale={await readLocale()} />;
}
