// The sheets of one exercise, for whoever leads it.
"use client";
import { useState } from "react";
import { pathOf } from "../../server/contract/seats";
import { Marked } from "../frame/Marked";
import { Ended } from "../site/Ended";
import { useShown } from "../source/react";
import { SocketSource } from "../source/socket";
import { GroupSheets } from "./GroupSheets";
import { SheetsFrame } from "./SheetsFrame";

export function ExerciseSheets({ exercise }: { exercise: string }) {
  return (
    <SocketSource exercise={exercise} seat="control">
      <Sheets exercise={exercise} />
    </SocketSource>
  );
}

function Sheets({ exercise }: { exercise: string }) {
  const [uncovered, setUncovered] = useState<string>();
  const ended = useShown((s) => (s.line === "ended" ? (s.ended ?? "other") : undefined));
  if (ended) return <Ended code={ended} seat="control" />;
  return (
    <SheetsFrame back={pathOf(exercise, "control")}>
      <Marked seat="control" printed={false}>
        <GroupSheets uncovered={uncovered} onUncover={setUncovered} />
      </Marked>
    </SheetsFrame>
  );
}
