// Figures at which something happens, tenths: the rules that act on them and the screens that draw them read the same.

/** Heat from which a march of each size can come (chosen). */
export const MARCHES: readonly (readonly [heat: number, size: 1 | 2 | 3])[] = [
  [780, 3],
  [640, 2],
  [500, 1],
];

/** Where a neighbour has turned, tenths (chosen). */
export const TURNED = 250;
