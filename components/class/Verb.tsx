// A verb of the board. One that cannot act now is dashed, and stays where it is.
"use client";
import type { ReactNode } from "react";
import { Button, cx } from "../ui";

export interface VerbProps {
  can: boolean;
  busy?: boolean;
  /** Of which group, for whoever does not see the row. */
  label?: string;
  onPress(): void;
  children: ReactNode;
  className?: string;
}

export function VerbButton({ can, busy, label, onPress, children, className }: VerbProps) {
  return (
    <Button
      disabled={!can || busy === true}
      aria-label={label}
      onClick={onPress}
      className={cx("min-w-0 whitespace-nowrap", !can && "border-dashed", className)}
    >
      {children}
    </Button>
  );
}
