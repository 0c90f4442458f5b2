// What dice, estimates and bots' chance are drawn by in one exercise, beside its seed. For nobody's eyes.
import { randomBytes } from "node:crypto";

/** 128 bits. */
const BYTES = 16;

/** A fresh one, in hex. */
export const newSecret = (): string => randomBytes(BYTES).toString("hex");
