// Taken: being written.
"use client";
export function Console({ seat }: { seat: string }) {
  return seat ? null : null;
}
