// What is written goes by itself once the hand rests.
"use client";
import { useEffect, useEffectEvent } from "react";

/** A pause of the hand, ms. */
const REST = 700;

/**
 * @param written what stands on the page: whenever it is another, the hand is not at rest
 * @param send is asked once after a rest, and sees what stands then
 */
export function useRested(written: unknown, send: () => void): void {
  const rested = useEffectEvent(send);
  useEffect(() => {
    const timer = setTimeout(() => rested(), REST);
    return () => clearTimeout(timer);
  }, [written]);
}
