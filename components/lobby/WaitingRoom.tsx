// Taken: being written.
"use client";
export function WaitingRoom() {
  return null;
}
