// Notices in browsers that have them, that have none, and that throw.
import { afterEach, describe, expect, it, vi } from "vitest";
import { chime } from "./chime";
import { canNotify, mayNotify, showNotice } from "./notice";

afterEach(() => vi.unstubAllGlobals());

function browser(Made: unknown, part: object = {}): void {
  const Notification = Object.assign(Made as object, { permission: "granted", ...part });
  vi.stubGlobal("window", { isSecureContext: true, Notification });
  vi.stubGlobal("Notification", Notification);
}

describe("a notice", () => {
  it("is shown where the browser can", async () => {
    const made: unknown[] = [];
    browser(
      function Made(...args: unknown[]) {
        made.push(args);
      },
      { requestPermission: async () => "granted" },
    );
    expect(await mayNotify()).toBe(true);
    expect(showNotice("Staff course", "Bamako has written.", "x")).toBe(true);
    expect(made).toEqual([["Staff course", { body: "Bamako has written.", tag: "x" }]]);
  });

  it("is not there on Android, whose constructor throws, and nothing breaks", () => {
    browser(function Made() {
      throw new TypeError("Illegal constructor. Use ServiceWorkerRegistration.showNotification() instead.");
    });
    expect(showNotice("a", "b", "c")).toBe(false);
  });

  it("is not there without leave, on an insecure page, or where there are none", async () => {
    browser(() => undefined, {
      permission: "denied",
      requestPermission: () => Promise.reject(new TypeError("no")),
    });
    expect(await mayNotify()).toBe(false);
    expect(showNotice("a", "b", "c")).toBe(false);
    vi.stubGlobal("window", { isSecureContext: false, Notification: {} });
    expect(canNotify()).toBe(false);
    vi.stubGlobal("window", { isSecureContext: true });
    expect(await mayNotify()).toBe(false);
    expect(showNotice("a", "b", "c")).toBe(false);
  });
});

describe("a sound", () => {
  it("stays away where the browser has none or refuses one", () => {
    expect(() => chime()).not.toThrow();
    vi.stubGlobal(
      "AudioContext",
      class {
        constructor() {
          throw new DOMException("too many", "NotSupportedError");
        }
      },
    );
    expect(() => chime()).not.toThrow();
  });
});
