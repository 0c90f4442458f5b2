// The ledger sheet that opens beside its row. Not modal: the board stays in reach.
"use client";
import { Popover as Radix } from "radix-ui";
import { type ReactElement, type ReactNode, useId } from "react";
import { cx } from "./cx";
import { Icon } from "./icons";

export interface PopoverProps {
  /** The button that opens it. */
  trigger: ReactElement;
  title: ReactNode;
  /** Spoken name of the close button. */
  close: string;
  side?: "top" | "right" | "bottom" | "left";
  align?: "start" | "center" | "end";
  open?: boolean;
  onOpenChange?(open: boolean): void;
  className?: string;
  children: ReactNode;
}

export function Popover({
  trigger,
  title,
  close,
  side = "right",
  align = "center",
  open,
  onOpenChange,
  className,
  children,
}: PopoverProps) {
  const id = useId();
  return (
    <Radix.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-labelledby={id}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={10}
          arrowPadding={12}
          className={cx(
            "z-40 w-[25.25rem] max-w-[calc(100vw-1.25rem)] border-[1.2px] border-ink bg-panel text-body text-ink shadow-[0_1px_0_var(--ink),0_12px_26px_rgb(30_20_0/0.2)] outline-none",
            className,
          )}
        >
          <div className="max-h-[min(36rem,var(--radix-popover-content-available-height))] overflow-y-auto p-4">
            <div className="mb-0.5 flex items-start justify-between gap-3">
              <h3 id={id}>{title}</h3>
              <Radix.Close
                aria-label={close}
                className="-mt-1 -mr-1.5 grid size-6.5 shrink-0 place-items-center text-ink-2 hover:text-ink max-md:size-11"
              >
                <Icon name="close" size={15} />
              </Radix.Close>
            </div>
            {children}
          </div>
          <Radix.Arrow asChild width={16} height={9}>
            <svg viewBox="0 0 16 9" className="-mt-[1.5px] overflow-visible">
              <path d="M0,0L8,8L16,0" className="fill-panel stroke-ink" strokeWidth={1.2} />
              <path d="M1,-.6H15" className="stroke-panel" strokeWidth={1.8} />
            </svg>
          </Radix.Arrow>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
