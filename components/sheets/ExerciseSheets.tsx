// The sheets of one exercise, for whoever leads it.
"use client";
import { useState } from "react";
import { pathOf } from "../../server/contract/seats";
import { Marked } from "../frame/Marked";
import { Ended } from "../site/Ended";
import { useShown } from "../source/react";
import { SocketSource } from "../source/socket";
import { GroupSheets } from "./GroupSheets";
import { RoleSheets } from "./RoleSheets";
import { SheetsFrame } from "./SheetsFrame";
import { type Print, WhatToPrint } from "./WhatToPrint";

export function ExerciseSheets({ exercise }: { exercise: string }) {
  return (
    <SocketSource exercise={exercise} seat="control">
      <Sheets exercise={exercise} />
    </SocketSource>
  );
}

function Sheets({ exercise }: { exercise: string }) {
  const [uncovered, setUncovered] = useState<string>();
  const [print, setPrint] = useState<Print>("seats");
  const ended = useShown((s) => (s.line === "ended" ? (s.ended ?? "other") : undefined));
  if (ended) return <Ended code={ended} seat="control" />;
  return (
    <SheetsFrame back={pathOf(exercise, "control")}>
      <Marked seat="control" printed={false}>
        <WhatToPrint value={print} onChange={setPrint} />
        {print === "seats" ? (
          <GroupSheets uncovered={uncovered} onUncover={setUncovered} />
        ) : (
          <RoleSheets of={print} />
        )}
      </Marked>
    </SheetsFrame>
  );
}
