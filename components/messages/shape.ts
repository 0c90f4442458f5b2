// The shape of a catalogue: the same keys, any words. French is written `satisfies Shape<typeof en>`, so a missing key fails the build.
export type Shape<T> = T extends string ? string : { readonly [K in keyof T]: Shape<T[K]> };
