// Somebody who does not give up: what they send is answered, however often the line breaks or the server is killed.
import { isPassing } from "../contract/refusals.ts";
import type { Command } from "../contract/requests.ts";
import type { Player } from "./player.ts";

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends under one key until it is answered. Answers whether it was done. */
export async function insist(player: Player, command: Command, key: string): Promise<boolean> {
  for (;;) {
    while (!player.socket.connected) await rest(10);
    try {
      const answer = await player.command(command, key);
      if (answer.ok) return true;
      if (!isPassing(answer.code)) return false;
      await rest(300);
    } catch {
      await rest(20);
    }
  }
}
