// One line of text.
"use client";
import type { InputHTMLAttributes, Ref } from "react";
import { useCut } from "./Cut";
import { controlClass } from "./control";

export function Input({
  className,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> }) {
  const { note, ...cut } = useCut(rest.maxLength);
  return (
    <>
      <input
        dir="auto"
        className={controlClass(`min-h-8 py-1 text-body max-md:min-h-11 ${className ?? ""}`)}
        {...cut}
        {...rest}
      />
      {note}
    </>
  );
}
