// One line of text.
import type { InputHTMLAttributes, Ref } from "react";
import { controlClass } from "./control";

export function Input({
  className,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> }) {
  return (
    <input
      dir="auto"
      className={controlClass(`min-h-8 py-1 text-body max-md:min-h-11 ${className ?? ""}`)}
      {...rest}
    />
  );
}
