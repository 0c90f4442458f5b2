// What both documents say of themselves, and of the cookie of a seat.
import { readFileSync } from "node:fs";
import path from "node:path";

const { version, license } = JSON.parse(readFileSync(path.resolve("package.json"), "utf8")) as {
  version: string;
  license: string;
};

export const INFO = { version, license: { name: license } };

export const SEAT_COOKIE = {
  in: "cookie",
  name: "mm_{exercise}_{seat}",
  description:
    "One cookie a seat, named by the exercise and the seat, set by POST /api/join. Its value is a secret of letters and digits.",
};
