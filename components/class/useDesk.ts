// The desk of a class as the server answers it: asked for as the page opens, and again once a link was made or ended.
"use client";
import { useCallback, useEffect, useState } from "react";
import type { ClassDesk } from "../../server/contract/http";
import { askClass, type Refused } from "../site/api";
import { forget } from "../site/mine";

export interface DeskState {
  readonly desk?: ClassDesk;
  /** The code of why not. */
  readonly refused?: string;
  again(): Promise<void>;
}

const askDesk = (id: string) => askClass<ClassDesk>("desk", { class: id });

const GONE: readonly string[] = ["class.unknown", "link.ended", "cookie.missing", "cookie.wrong"];

export function useDesk(id: string): DeskState {
  const [desk, setDesk] = useState<ClassDesk>();
  const [refused, setRefused] = useState<string>();
  const hear = useCallback(
    (answer: ClassDesk | Refused) => {
      setRefused(answer.ok ? undefined : answer.code);
      if (answer.ok) setDesk(answer);
      else if (GONE.includes(answer.code)) forget({ exercise: id, seat: "class" });
    },
    [id],
  );
  const again = useCallback(() => askDesk(id).then(hear), [id, hear]);
  useEffect(() => void askDesk(id).then(hear), [id, hear]);
  return { ...(desk ? { desk } : {}), ...(refused ? { refused } : {}), again };
}
