// Under a cause that is due to an order of this seat's own: which one.
export function Yours({ of }: { of: string | undefined }) {
  return of ? <b className="block font-medium text-ink">{of}</b> : null;
}
