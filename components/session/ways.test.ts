// Plain requests first; straight to a websocket where they come to servers that know nothing of each other; and back.
import { describe, expect, it } from "vitest";
import { nextWay } from "./ways";

const answered = (status: number) => Object.assign(new Error("xhr poll error"), { description: status });
const websocketFailed = Object.assign(new Error("websocket error"), { description: { type: "error" } });

describe("after a try that failed", () => {
  it("the next goes straight to a websocket where another server answered the plain requests", () => {
    expect(nextWay("any", answered(400))).toBe("websocket");
  });

  it.each([
    ["no answer came", answered(0)],
    ["a proxy says that the server is away", answered(502)],
    ["it took too long", new Error("timeout")],
    ["the door was shut", new Error("origin.wrong")],
  ])("the next goes by plain requests again where %s", (_, failure) => {
    expect(nextWay("any", failure)).toBe("any");
  });

  it("the next goes by plain requests where no websocket went through", () => {
    expect(nextWay("websocket", websocketFailed)).toBe("any");
    expect(nextWay("websocket", new Error("timeout"))).toBe("any");
  });
});
