// So much of a stream as one frame may carry: the newest items before a place, by number and by bytes.
import type { Item, Page } from "../../contract/answers.ts";

export interface Frame {
  readonly items: number;
  readonly bytes: number;
}

/**
 * The newest items before `before` and after `after` that fit into the frame; at least one where there is any, so that
 * whoever asks for older ones always gets on.
 * @param stream items numbered from 1 without a gap
 */
export function pageOf(
  stream: readonly Item[],
  { before, after = 0 }: { before: number; after?: number },
  frame: Frame,
): Page {
  const end = Math.max(0, Math.min(before - 1, stream.length));
  const floor = Math.max(0, after, end - frame.items);
  let from = end;
  for (let bytes = 0; from > floor; from--) {
    bytes += Buffer.byteLength(JSON.stringify(stream[from - 1]));
    if (bytes > frame.bytes && from < end) break;
  }
  return { from, items: stream.slice(from, end) };
}
