// Taken: being written.
"use client";
export function Observer() {
  return null;
}
