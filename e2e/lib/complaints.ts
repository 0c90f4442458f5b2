// What a browser complains about: errors in its console, breaches of the page's policy, exceptions, answers of the 400s and 500s.
import type { Page } from "@playwright/test";

export function complaints(page: Page): readonly string[] {
  const heard: string[] = [];
  const at = () => new URL(page.url()).pathname;
  page.on("console", (message) => {
    if (message.type() === "error") heard.push(`${at()}: console: ${message.text()}`);
  });
  page.on("pageerror", (error) => heard.push(`${at()}: exception: ${error.message}`));
  page.on("response", (answer) => {
    if (answer.status() >= 400)
      heard.push(`${at()}: ${answer.status()} for ${new URL(answer.url()).pathname}`);
  });
  return heard;
}
