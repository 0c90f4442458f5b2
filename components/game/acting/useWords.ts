// A field that is sent, in React: what stands in it, and whether something is on its way.
"use client";
import { useStore } from "zustand";
import type { Command } from "../../../server/contract/requests";
import { useHand } from "../../source/react";
import type { Ending } from "../../source/source";

export interface WordsField {
  text: string;
  busy: boolean;
  setText(text: string): void;
  /** Sends what stands in the field as a command; `refused` hears why that was not done. */
  send(
    command: (text: string) => Command,
    refused: (code: string, params: Record<string, string | number>) => void,
  ): Promise<Ending | undefined>;
}

/** @param place the field's own name in this seat: a channel, a form */
export function useWords(place: string): WordsField {
  const hand = useHand();
  const { words } = hand;
  const written = useStore(words.store, (s) => s[place]) ?? words.at(place);
  return {
    text: written.text,
    busy: written.sent !== undefined,
    setText: (text) => words.write(place, text),
    send: (command, refused) =>
      words.send(place, async (text) => {
        const answer = await hand.command(command(text), place);
        if (answer.ok) return "done";
        refused(answer.code, answer.params);
        return answer.code === "line_lost" ? "open" : "refused";
      }),
  };
}

/** For a field of a single line: emptied once what was sent is done, unless something else stands in it by then. */
export const unlessTyped =
  (sent: string) =>
  (now: string): string =>
    now === sent ? "" : now;
