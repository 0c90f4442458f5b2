// The cookie of a seat: one per exercise and seat, so that one browser can hold several.

export function cookiesOf(header: string | undefined): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const part of (header ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0) cookies.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return cookies;
}

const LIFETIME_SECONDS = 180 * 24 * 3600;

/** What a browser says that others use too: a seat's cookie then ends with it. */
export const isShared = (header: string | undefined): boolean => cookiesOf(header).get("mm_shared") === "1";

export interface CookieFor {
  /** Reached by https. */
  readonly secure: boolean;
  /** The browser's cookies, as it sent them. */
  readonly sent: string | undefined;
}

/** Values are letters and digits, so nothing needs quoting. */
export function setCookie(name: string, value: string, { secure, sent }: CookieFor): string {
  const lasts = isShared(sent) ? "" : `; Max-Age=${LIFETIME_SECONDS}`;
  return `${name}=${value}; Path=/${lasts}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

export const dropCookie = (name: string): string => `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;
