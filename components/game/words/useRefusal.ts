// Why a server said no, where no game is: in what is refused there stand figures and texts, never ids of a game.
"use client";
import { useLoose, type Values } from "./loose";

export function useRefusal(): (code: string, params?: Values) => string {
  const { say } = useLoose();
  return (code, params) => say(`refusals.${code}`, params);
}
