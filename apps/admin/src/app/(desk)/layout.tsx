import type { ReactNode } from "react";
import { NoticeBell } from "../../features/notices/notice-bell.tsx";
import { PreferenceMenu } from "../../features/preferences/preference-menu.tsx";
import { DeskShell } from "../../features/shell/desk-shell.tsx";
import { viewer } from "../../lib/session.ts";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <DeskShell person={await viewer()} preferences={<PreferenceMenu />} notices={<NoticeBell />}>
      {children}
    </DeskShell>
  );
}
