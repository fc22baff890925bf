"use client";

import { createContext, useContext } from "react";
import type { ReactNode } from "react";

interface Me {
  id: string;
  name: string;
}

const MeContext = createContext<Me | undefined>(undefined);

/** The person signed in, for what is kept in the browser for them alone. */
export function MeProvider({ id, name, children }: Me & { children: ReactNode }) {
  return <MeContext value={{ id, name }}>{children}</MeContext>;
}

/** The same where there may be nobody: on pages that are open to all. */
export const useMyId = (): string | undefined => useContext(MeContext)?.id;

export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === undefined) throw new Error("There is nobody signed in here: the desk's layout says who it is");
  return me;
}
