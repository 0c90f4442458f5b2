// Taken: being written.
"use client";
export function Facilitate({ exercise, seat }: { exercise: string; seat: string }) {
  return exercise && seat ? null : null;
}
