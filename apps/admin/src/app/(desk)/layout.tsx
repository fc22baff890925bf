import type { ReactNode } from "react";
import { NoticeBell } from "../../features/notices/notice-bell.tsx";
import { PreferenceMenu } from "../../features/preferences/preference-menu.tsx";
import { DeskShell } from "../../features/shell/desk-shell.tsx";
import { MeProvider } from "../../lib/me.tsx";
import { viewer } from "../../lib/session.ts";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const person = await viewer();
  return (
    <MeProvider id={person.id} name={person.name}>
      <DeskShell person={person} preferences={<PreferenceMenu />} notices={<NoticeBell />}>
        {children}
      </DeskShell>
    </MeProvider>
  );
}
