// Which quarter of the calendar a view stands in: 1 for 2020 Q1, whatever turn its scenario counts.
import type { View } from "../view-types.ts";

export const labelOfView = (v: View): number => (v.label.year - 2020) * 4 + v.label.quarter;
