// One first load of a page on a slow line and a slow machine: what travels, when something is seen, when it can be used.
import { later } from "../figures.mjs";

const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const CPU_SLOWER = 4;
const LOOK_MS = 50;
/** So long nothing more has come: then the load is over. */
const QUIET_MS = 1_500;
const PATIENCE_MS = 60_000;
const KB = 1024;

/**
 * Notes when React has taken over an element: from then on it answers. A page that says so itself, without React, is believed.
 * @param {string} selector any of these elements
 */
const watcher = (selector) => `{
  const taken = (el) => Object.keys(el).some((key) => key.startsWith("__reactProps"));
  const look = () => {
    if (window.__ready === undefined && [...document.querySelectorAll(${JSON.stringify(selector)})].some(taken))
      window.__ready = performance.now();
    if (window.__ready === undefined) setTimeout(look, ${LOOK_MS});
  };
  look();
}`;

/** @param {{ url: string, ready?: string, cookies?: object[] }} what `ready`: any of these elements, once React has taken it over */
export async function firstLoad(browser, { url, ready = "button", cookies = [] }, then = async () => ({})) {
  const page = await browser.page();
  try {
    const { send, on } = page;
    const kinds = new Map();
    const bytes = { all: 0, Script: 0, Words: 0, Font: 0, Document: 0, Stylesheet: 0 };
    let socket = 0;
    let last = performance.now();
    on("Network.responseReceived", ({ requestId, type, response }) =>
      kinds.set(requestId, response.url.includes("/words/") ? "Words" : type),
    );
    on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      bytes.all += encodedDataLength;
      bytes[kinds.get(requestId)] = (bytes[kinds.get(requestId)] ?? 0) + encodedDataLength;
      last = performance.now();
    });
    on("Network.webSocketFrameReceived", ({ response }) => {
      socket += response.payloadData.length;
      last = performance.now();
    });
    for (const domain of ["Network", "Page", "Runtime"]) await send(`${domain}.enable`);
    await send("Network.setCacheDisabled", { cacheDisabled: true });
    await send("Network.emulateNetworkConditions", SLOW);
    await send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWER });
    if (cookies.length > 0) await send("Network.setCookies", { cookies });
    await send("Page.addScriptToEvaluateOnNewDocument", { source: watcher(ready) });
    await send("Page.navigate", { url });
    const since = performance.now();
    for (;;) {
      await later(LOOK_MS * 2);
      const now = performance.now();
      if (now - since > PATIENCE_MS) throw new Error(`${url} did not become interactive (${ready})`);
      if (now - last > QUIET_MS && (await page.ask("window.__ready !== undefined"))) break;
    }
    const [interactive, paint, largest] = await page.ask(`new Promise((resolve) => {
      let largest = 0;
      new PerformanceObserver((list) => { for (const e of list.getEntries()) largest = e.startTime; })
        .observe({ type: "largest-contentful-paint", buffered: true });
      setTimeout(() => resolve([window.__ready, performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN, largest]), 100);
    })`);
    return {
      wire: bytes.all / KB,
      script: bytes.Script / KB,
      words: bytes.Words / KB,
      font: bytes.Font / KB,
      document: bytes.Document / KB,
      style: bytes.Stylesheet / KB,
      socket: socket / KB,
      paint,
      largest,
      interactive,
      ...(await then(page)),
    };
  } finally {
    await page.close();
  }
}
