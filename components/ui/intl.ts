// What writes figures, lists and dates in a language: made once for each form, for to make one costs a hundred times what writing costs.

/** @param make called once for each locale and set of options; the options are told apart by what stands in them, in their order */
function kept<O, F>(make: (locale: string, options: O) => F): (locale: string, options: O) => F {
  const made = new Map<string, F>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(locale, options);
    made.set(key, fresh);
    return fresh;
  };
}

export const numbersIn = kept(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
export const datesIn = kept(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
export const listsIn = kept(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);
