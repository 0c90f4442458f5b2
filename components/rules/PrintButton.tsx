// The one thing of the rulebook that needs a browser.
"use client";
import { Button } from "../ui";

export function PrintButton({ label }: { label: string }) {
  return (
    <Button className="mt-3" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
