// What control has prepared for a seat, under its heading: in the reader's language where it was written in it.
"use client";
import { Typed } from "../../ui";
import { type EitherSaid, useEither } from "./useEither";

export interface ToldProps {
  said: EitherSaid | undefined;
  title: string;
  level?: "h2" | "h3";
  className?: string;
}

export function Told({ said, title, level: Heading = "h3", className }: ToldProps) {
  const words = useEither()(said);
  if (!words) return null;
  return (
    <section className={className}>
      <Heading className="font-sans text-body font-semibold">{title}</Heading>
      <p lang={words.lang} className="whitespace-pre-line wrap-anywhere">
        <Typed text={words.text} />
      </p>
    </section>
  );
}
