import type { ReactNode } from "react";
import { PreferenceMenu } from "../../features/preferences/preference-menu.tsx";
import { DeskShell } from "../../features/shell/desk-shell.tsx";
import { viewer } from "../../lib/session.ts";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <DeskShell person={await viewer()} preferences={<PreferenceMenu />}>
      {children}
    </DeskShell>
  );
}
