// The list of injects from the desk: a sheet with a staff's own headings read as a dry run and taken in, a row improvised in two presses that
// reaches its seat as a headline.
import { expect, test, WIDE } from "./lib/table";

const CHRONOGRAMME = [
  "Chronogramme;;;;;;",
  "id;Horaire;Emetteur;Destinataire;Stimuli;Réaction attendue;Commentaire",
  "1;T1 2021 ordres;Presse;tous;Un coup d’État est annoncé.;Chaque rôle prend position;",
  "2;après le déjeuner;Voisins;Bamako;Un voisin offre sa médiation.;Bamako répond;",
].join("\r\n");

test("a sheet is taken in, and a row improvised in two presses", async ({ openTable }) => {
  const table = await openTable({
    scenario: "last-window",
    seed: 5,
    seats: { bamako: "balanced", jnim: "balanced", moscow: "balanced" },
  });
  const paris = await table.player("paris", WIDE);
  await paris.join();
  const { page } = await table.facilitator(WIDE);
  await page.getByRole("button", { name: /^Open 2021/ }).click();

  await page.getByRole("tab", { name: "Injects" }).click();
  await expect(page).toHaveURL(/tab=injects/);
  await page.getByLabel("Read a sheet").setInputFiles({
    name: "chronogramme.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(CHRONOGRAMME, "utf8"),
  });
  await expect(page.getByText("dry run, nothing is taken in yet")).toBeVisible();
  await expect(page.getByRole("row", { name: /Row 4 Horaire/ })).toContainText("is no time");
  await page.getByRole("button", { name: "All 2, as proposed" }).click();
  await expect(page.getByRole("row", { name: /Chaque rôle|coup/ })).toBeVisible();

  await page.getByRole("button", { name: "Write one" }).click();
  await page.getByLabel("Title", { exact: true }).fill("A march is called");
  await page.getByLabel("Text", { exact: true }).fill("People gather at the monument.");
  await page.getByLabel("Mode", { exact: true }).selectOption("front_page");
  await page.getByRole("button", { name: "Release now" }).click();
  await expect(page.getByText(/Released at/)).toBeVisible();
  await expect(paris.page.getByText("People gather at the monument.").first()).toBeVisible();

  await page.getByRole("tab", { name: "Run" }).click();
  await expect(page.getByRole("heading", { name: "Last five" })).toBeVisible();
});
