import { useTranslations } from "next-intl";
import { Link } from "../../ui/link.tsx";
import type { ReactNode } from "react";
import { SkipLink } from "../../ui/skip-link.tsx";
import { KeySheetProvider } from "./key-sheet.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import { ListReturn } from "./list-return.tsx";
import { NavigationProgress } from "./navigation-progress.tsx";
import { NavigationSheet } from "./navigation-sheet.tsx";
import { Navigation } from "./navigation.tsx";
import { PaletteButton } from "./palette-button.tsx";
import { PaletteProvider } from "./palette-provider.tsx";
import { ShellKeys } from "./shell-keys.tsx";
import { TrailBar, TrailProvider } from "./trail.tsx";
import { UserMenu } from "./user-menu.tsx";
import { Wordmark } from "./wordmark.tsx";

interface Person {
  name: string;
  email: string | null;
  roles: readonly ("EDITOR" | "REVIEWER" | "ADMIN")[];
}

export interface DeskShellProps {
  person: Person;
  preferences: ReactNode;
  /** The bell. */
  notices: ReactNode;
  children: ReactNode;
}

const mainId = "main";

export function DeskShell({ person, preferences, notices, children }: DeskShellProps) {
  const t = useTranslations("shell");
  const roles = useTranslations("roles");
  const isAdmin = person.roles.includes("ADMIN");
  return (
    <KeySheetProvider>
      <PaletteProvider roles={person.roles}>
        <TrailProvider>
          <SkipLink targetId={mainId}>{t("skip")}</SkipLink>
          <ShellKeys />
          <LeaveGuard />
          <ListReturn />
          <NavigationProgress />
          <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
            <aside className="sticky top-0 hidden h-dvh flex-col gap-5 overflow-y-auto border-r border-line bg-sunken px-3 py-3 lg:flex">
              <Link href="/" className="rounded-md px-2.5 py-1.5">
                <Wordmark />
              </Link>
              <Navigation showsAdministration={isAdmin} />
            </aside>
            <div className="flex min-w-0 flex-col">
              <header className="sticky top-0 z-30 flex h-13 items-center gap-3 border-b border-line bg-paper px-4 lg:px-8">
                <NavigationSheet showsAdministration={isAdmin} />
                <div className="min-w-0 flex-1">
                  <TrailBar />
                </div>
                <PaletteButton />
                {notices}
                <UserMenu
                  {...person}
                  roles={person.roles.map((role) => roles(role))}
                  preferences={preferences}
                />
              </header>
              <main
                id={mainId}
                tabIndex={-1}
                className="mx-auto flex w-full max-w-[86rem] flex-1 flex-col gap-6 px-4 py-6 outline-none lg:px-8 lg:py-8"
              >
                {children}
              </main>
            </div>
          </div>
        </TrailProvider>
      </PaletteProvider>
    </KeySheetProvider>
  );
}
