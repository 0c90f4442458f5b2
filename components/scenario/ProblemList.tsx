// Everything that does not hold together, each at its place.
"use client";
import type { ReactNode } from "react";
import { useGame } from "../game/words/useGame";
import { Note } from "../ui";
import type { Problem } from "./problems";

export interface ProblemListProps {
  title: ReactNode;
  problems: readonly Problem[];
  placeOf(path: string): string;
  role?: "alert" | "status";
}

export function ProblemList({ title, problems, placeOf, role = "status" }: ProblemListProps) {
  const { tell } = useGame();
  return (
    <Note role={role} title={title}>
      <ul className="mt-1 list-none">
        {problems.map((p) => (
          <li key={`${p.path} ${p.code} ${JSON.stringify(p.params)}`} className="py-0.5">
            <b className="font-medium">{placeOf(p.path)}</b> {tell(`problems.${p.code}`, p.params) ?? p.code}
          </li>
        ))}
      </ul>
    </Note>
  );
}
