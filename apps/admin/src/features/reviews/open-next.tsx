import { ArrowRight } from "lucide-react";
import { KeyHint } from "../../ui/key-hint.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

export function OpenNext({ label, href }: { label: string; href: string }) {
  return (
    <LinkButton href={href} tone="primary">
      {label}
      <ArrowRight aria-hidden />
      <KeyHint keys="n" className="max-lg:hidden" />
    </LinkButton>
  );
}
