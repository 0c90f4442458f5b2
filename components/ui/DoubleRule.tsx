// The double frame of a document or a place: deal, sheet, plate. Nothing else wears it.
import type { HTMLAttributes } from "react";
import { cx } from "./cx";

export interface DoubleRuleProps extends HTMLAttributes<HTMLElement> {
  as?: "div" | "section" | "article" | "aside" | "li";
}

export function DoubleRule({ as: Tag = "div", className, ...rest }: DoubleRuleProps) {
  return <Tag className={cx("double-rule bg-panel p-3", className)} {...rest} />;
}
