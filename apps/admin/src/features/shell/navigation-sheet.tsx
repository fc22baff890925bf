"use client";

import { Menu } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "../../ui/icon-button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { Navigation } from "./navigation.tsx";

export function NavigationSheet({ showsAdministration }: { showsAdministration: boolean }) {
  const t = useTranslations("shell");
  const [open, setOpen] = useState(false);
  return (
    <div className="lg:hidden">
      <IconButton
        label={t("openNavigation")}
        icon={<Menu aria-hidden />}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      />
      <Sheet title={t("name")} side="left" open={open} onOpenChange={setOpen} className="w-72">
        <Navigation showsAdministration={showsAdministration} onNavigate={() => setOpen(false)} />
      </Sheet>
    </div>
  );
}
