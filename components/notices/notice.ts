// The browser's own notices. A browser may have none, keep them for secure pages, or, as on Android, have them only for a worker
// in the background, which this application does without: there the constructor throws.

/** Whether there are any here: not without a secure connection, as in a classroom without certificates. */
export const canNotify = (): boolean =>
  typeof window !== "undefined" && "Notification" in window && window.isSecureContext;

/** Whether the person has given leave, asked now where they have not been asked. */
export async function mayNotify(): Promise<boolean> {
  if (!canNotify()) return false;
  try {
    return (await Notification.requestPermission()) === "granted";
  } catch {
    // An old browser answers by a callback alone, or refuses to ask from here: what it holds now is the answer.
    return Notification.permission === "granted";
  }
}

/** Shows one, where there is leave for it; answers whether this browser could. */
export function showNotice(title: string, body: string, tag: string): boolean {
  if (!canNotify() || Notification.permission !== "granted") return false;
  try {
    const notice = new Notification(title, { body, tag });
    notice.onclick = () => window.focus();
    return true;
  } catch {
    return false;
  }
}
