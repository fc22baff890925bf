import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link within the desk. Nothing is asked for before it is followed: what is known in advance of a page here is next
 * to nothing, and a list would ask for it once for each of its rows.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
