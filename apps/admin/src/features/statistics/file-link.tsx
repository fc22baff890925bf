import type { ReactNode } from "react";
import { buttonStyles } from "../../ui/button.styles.ts";

interface FileLinkProps {
  href: string;
  label: string;
  icon: ReactNode;
  children: ReactNode;
}

/** A file is fetched by the browser, not by the router: it is no page. */
export function FileLink({ href, label, icon, children }: FileLinkProps) {
  return (
    <a href={href} download aria-label={label} className={buttonStyles({ tone: "quiet", size: "small" })}>
      {icon}
      {children}
    </a>
  );
}
