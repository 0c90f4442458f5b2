// A moment in a list: when it was, for readers and for programs.
"use client";
import { useMoment } from "./useMoment";

export function When({ at, className }: { at: number; className?: string }) {
  const moment = useMoment();
  return (
    <time dateTime={new Date(at).toISOString()} className={className}>
      {moment(at)}
    </time>
  );
}
