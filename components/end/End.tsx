// Taken: being written.
"use client";
export function End() {
  return null;
}
