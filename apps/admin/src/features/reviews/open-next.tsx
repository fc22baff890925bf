"use client";

import { ArrowRight } from "lucide-react";
import { useEffect, useState } from "react";
import { KeyHint } from "../../ui/key-hint.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { onFirstSign } from "../../ui/signs.ts";

/** Nothing of the next is asked for while the queue itself comes; from the first sign of somebody there, all of it is. */
export function OpenNext({ label, href }: { label: string; href: string }) {
  const [isSomebodyThere, setIsSomebodyThere] = useState(false);
  useEffect(() => onFirstSign(() => setIsSomebodyThere(true)), []);
  return (
    <LinkButton href={href} prefetch={isSomebodyThere} tone="primary" aria-keyshortcuts="n">
      {label}
      <ArrowRight aria-hidden />
      <span aria-hidden className="max-lg:hidden">
        <KeyHint keys="n" />
      </span>
    </LinkButton>
  );
}
