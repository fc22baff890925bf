import { ArrowRight } from "lucide-react";
import { KeyHint } from "../../ui/key-hint.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

export function OpenNext({ label, href }: { label: string; href: string }) {
  return (
    <LinkButton href={href} prefetch tone="primary" aria-keyshortcuts="n">
      {label}
      <ArrowRight aria-hidden />
      <span aria-hidden className="max-lg:hidden">
        <KeyHint keys="n" />
      </span>
    </LinkButton>
  );
}
