// What a browser is told: every frame of its line, by websocket or by plain requests, and every HTTP body that reaches a page, as text to
// be searched.
import type { Page, Response } from "@playwright/test";

export interface Ears {
  /** Frames received so far, in order. */
  readonly frames: readonly string[];
  /** Everything received so far, once the bodies that are on their way have been read. */
  everything(): Promise<string>;
}

/** Redirects and empty answers have no body; a document that is left at once takes its body with it. */
const hasBody = (r: Response): boolean =>
  r.status() >= 200 && r.status() !== 204 && (r.status() < 300 || r.status() >= 400);

export function listen(page: Page): Ears {
  const frames: string[] = [];
  const bodies: Promise<string>[] = [];
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => frames.push(payload.toString()));
  });
  page.on("response", (response) => {
    const headers = JSON.stringify(response.headers());
    const body = hasBody(response) ? response.text().catch(() => "") : Promise.resolve("");
    if (new URL(response.url()).pathname === "/socket.io/") void body.then((text) => frames.push(text));
    bodies.push(body.then((text) => `${response.url()}\n${headers}\n${text}`));
  });
  return {
    frames,
    everything: async () => [...frames, ...(await Promise.all(bodies))].join("\n"),
  };
}
