"use client";

import { UserPlus, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { ListKeys } from "../../lib/list-keys.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { AddPersonDialog } from "./add-person-dialog.tsx";
import { EditPersonDialog } from "./edit-person-dialog.tsx";
import type { DeskPerson } from "./people.query.ts";
import {
  SecondFactorConfirmation,
  SignOutConfirmation,
  StandingConfirmation,
} from "./person-confirmations.tsx";
import type { PersonTask } from "./person-menu.tsx";
import { PersonTable } from "./person-table.tsx";
import { SetPasswordDialog } from "./set-password-dialog.tsx";
import { ShownPasswordNote } from "./shown-password.tsx";
import type { ShownPassword } from "./shown-password.tsx";

interface PeopleDeskProps {
  people: readonly DeskPerson[];
  me: string;
  tabs: ReactNode;
  footer: ReactNode;
}

export function PeopleDesk({ people, me, tabs, footer }: PeopleDeskProps) {
  const t = useTranslations("people.list");
  const [isAdding, setIsAdding] = useState(false);
  const [chosen, setChosen] = useState<{ task: PersonTask; personId: string }>();
  const [shown, setShown] = useState<ShownPassword>();
  const keys = useMemo(() => [{ keys: "n", label: t("add"), run: () => setIsAdding(true) }], [t]);
  useKeys(t("title"), keys);
  // Looked up anew each time, so that a dialog stands on what was read last.
  const person = people.find(({ id }) => id === chosen?.personId);
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("description")}
        actions={
          <Button tone="primary" onClick={() => setIsAdding(true)}>
            <UserPlus aria-hidden />
            {t("add")}
          </Button>
        }
      />
      <ListKeys title={t("rows")} next={t("keys.next")} previous={t("keys.previous")} />
      {shown && <ShownPasswordNote shown={shown} onDone={() => setShown(undefined)} />}
      {tabs}
      <Card flush footer={footer}>
        {people.length === 0 ? (
          <EmptyState icon={<Users aria-hidden />} title={t("none.title")}>
            {t("none.advice")}
          </EmptyState>
        ) : (
          <PersonTable people={people} me={me} onChoose={setChosen} />
        )}
      </Card>
      {isAdding && <AddPersonDialog onClose={() => setIsAdding(false)} onAdded={setShown} />}
      {chosen && person && (
        <Task
          task={chosen.task}
          person={person}
          isOneself={person.id === me}
          onClose={() => setChosen(undefined)}
          onSet={setShown}
        />
      )}
    </>
  );
}

interface TaskProps {
  task: PersonTask;
  person: DeskPerson;
  isOneself: boolean;
  onClose: () => void;
  onSet: (shown: ShownPassword) => void;
}

function Task({ task, person, isOneself, onClose, onSet }: TaskProps) {
  switch (task) {
    case "edit":
      return <EditPersonDialog person={person} onClose={onClose} />;
    case "password":
      return <SetPasswordDialog person={person} isOneself={isOneself} onClose={onClose} onSet={onSet} />;
    case "signOut":
      return <SignOutConfirmation person={person} onClose={onClose} />;
    case "secondFactor":
      return <SecondFactorConfirmation person={person} onClose={onClose} />;
    case "standing":
      return <StandingConfirmation person={person} onClose={onClose} />;
  }
}
