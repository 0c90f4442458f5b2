// Two choices that a browser keeps for a year: language and theme. Cookies, so that the server draws the first page rightly.
const YEAR = 31_536_000;

export function setPreference(name: "locale" | "theme", value: string): void {
  // `cookieStore` wants a secure context; this works everywhere, and where cookies are blocked the choice holds for this page.
  // biome-ignore lint/suspicious/noDocumentCookie: works over plain http on a LAN
  document.cookie = `${name}=${value}; Path=/; Max-Age=${YEAR}; SameSite=Lax`;
}
