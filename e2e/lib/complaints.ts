// What a browser complains about: errors in its console, breaches of the page's policy, exceptions, answers of the 400s and 500s;
// and a page that loses its title, which only a reader of screens would notice.
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
  void page.addInitScript(keepsItsTitle);
  return heard;
}

/** In the page: as long as it stays at its address, every change to the document leaves it a title. */
function keepsItsTitle(): void {
  let titledAt = "";
  new MutationObserver(() => {
    const titled = document.title.trim() !== "";
    if (!titled && titledAt === location.pathname) console.error("the page stands without a title");
    titledAt = titled ? location.pathname : "";
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
