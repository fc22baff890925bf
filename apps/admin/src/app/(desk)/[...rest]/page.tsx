import { notFound } from "next/navigation";

/** An address that no page has is answered inside the desk, with its navigation at hand. */
export default function UnknownPage(): never {
  notFound();
}
