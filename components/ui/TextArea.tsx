// Several lines of text; `voice` sets a person's own words in the italic serif.
"use client";
import type { Ref, TextareaHTMLAttributes } from "react";
import { useCut } from "./Cut";
import { controlClass } from "./control";
import { cx } from "./cx";

export interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  voice?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}

export function TextArea({ className, voice, rows = 1, ...rest }: TextAreaProps) {
  const { note, ...cut } = useCut(rest.maxLength);
  return (
    <>
      <textarea
        dir="auto"
        rows={rows}
        className={controlClass(
          cx("field-sizing-content resize-y py-1.5 text-body max-md:min-h-11", voice && "intent", className),
        )}
        {...cut}
        {...rest}
      />
      {note}
    </>
  );
}
