// The board as a scenario sets it up: everything seen, nothing hidden, for whoever writes it.
"use client";
import { useTranslations } from "use-intl";
import { FORCES, type Scenario, type ZoneData } from "../../game-rules/open";
import type { BoardToken, BoardZone } from "../board";
import { contestants, PIECE, strength } from "../game/board/boardTokens";
import { useGame } from "../game/words/useGame";
import { useMarks } from "../ui/useMarks";

export function useStartBoard(): (scenario: Scenario) => BoardZone[] {
  const t = useTranslations("play");
  const marks = useMarks();
  const game = useGame();
  const tokens = ({ id, start }: ZoneData): BoardToken[] =>
    FORCES.flatMap((f) => {
      const n = start.forces[f] ?? 0;
      return n >= 1
        ? [
            {
              id: `${id}-${f}`,
              ...PIECE[f],
              strength: strength(n),
              label: t("map.token", { who: game.force(f), n: String(n) }),
            },
          ]
        : [];
    });
  return (scenario) =>
    scenario.zones.map((z) => {
      const pieces = tokens(z);
      const { control, forces } = z.start;
      return {
        id: z.id,
        name: game.zone(z.id),
        wash: control,
        ...(control === "contested" ? { between: contestants(forces.jnim ?? 0, forces.is ?? 0) } : {}),
        fog: "seen",
        tokens: pieces,
        spoken: t("map.spoken", {
          name: game.zone(z.id),
          control: game.control(control),
          fog: "",
          forces: marks.clauses(pieces.map((p) => p.label)) || t("map.noForces"),
        }),
      };
    });
}
