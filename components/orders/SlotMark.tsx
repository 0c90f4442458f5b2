// The number of an order: dashed while empty, ink when written, ochre while it is being written.
import { cx } from "../ui/cx";

export function SlotMark({ n, state }: { n: string; state: "empty" | "written" | "editing" }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        "mt-px grid size-5 place-items-center border-[1.3px] text-note font-semibold max-md:size-6",
        state === "empty" && "border-dashed border-ink text-ink",
        state === "written" && "border-ink bg-ink text-panel",
        state === "editing" && "border-ochre bg-ochre text-panel",
      )}
    >
      {n}
    </span>
  );
}
