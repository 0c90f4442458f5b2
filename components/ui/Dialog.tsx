// A question that must be answered first. The browser's own dialog: it traps focus, closes on Escape and needs no injected styles.
"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { cx } from "./cx";
import { Icon } from "./icons";
import { isSendAll } from "./keys";

export interface DialogProps {
  open: boolean;
  onClose(): void;
  title: ReactNode;
  /** Spoken name of the close button. */
  close: string;
  /** Buttons at the foot. */
  actions?: ReactNode;
  /** What Ctrl and Enter do in here. */
  onSend?: (() => void) | undefined;
  wide?: boolean;
  className?: string;
  children?: ReactNode;
}

export function Dialog({
  open,
  onClose,
  title,
  close,
  actions,
  onSend,
  wide,
  className,
  children,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    if (open && !box.open) box.showModal();
    if (!open && box.open) box.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(e) => {
        if (e.target === e.currentTarget) onClose();
      }}
      onKeyDown={(e) => {
        if (!onSend || e.repeat || !isSendAll(e.nativeEvent)) return;
        e.preventDefault();
        onSend();
      }}
      className={cx(
        "m-auto max-h-[calc(100dvh-2rem)] w-full overflow-y-auto border-[1.2px] border-ink bg-panel p-0 text-left text-ink backdrop:bg-paper/75 max-md:mb-0 max-md:max-w-none",
        wide ? "max-w-[48rem]" : "max-w-[30rem]",
        className,
      )}
    >
      <div className="grid gap-3 p-5">
        <div className="flex items-start justify-between gap-3">
          <h2 id={id}>{title}</h2>
          <button
            type="button"
            aria-label={close}
            onClick={onClose}
            className="-mt-1 -mr-1.5 grid size-6.5 shrink-0 place-items-center text-ink-2 hover:text-ink max-md:size-11"
          >
            <Icon name="close" size={15} />
          </button>
        </div>
        {children}
        {actions ? <div className="flex flex-wrap gap-2 pt-1">{actions}</div> : null}
      </div>
    </dialog>
  );
}
