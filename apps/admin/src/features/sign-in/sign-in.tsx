"use client";

import { useState } from "react";
import { CodeForm } from "./code-form.tsx";
import { GoOnNote } from "./go-on-note.tsx";
import { OtherWays } from "./other-ways.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import { SingleSignOnProblem } from "./single-sign-on-problem.tsx";

export interface SignInProps {
  /** Where to go then. */
  next: string;
  /** What the organisation's own sign-in is called, where there is one. */
  singleSignOn: string | null;
  /** Why the organisation's own sign-in let nobody in, by its code. */
  error: string | undefined;
}

export function SignIn({ next, singleSignOn, error }: SignInProps) {
  const [asksForCode, setAsksForCode] = useState(false);
  // A full load, so that every part of the desk is fetched anew for this person.
  const enter = () => window.location.assign(next);
  if (asksForCode) return <CodeForm onSignedIn={enter} onBack={() => setAsksForCode(false)} />;
  return (
    <>
      {error === undefined ? <GoOnNote next={next} /> : <SingleSignOnProblem error={error} />}
      <SignInForm onSignedIn={enter} onCodeNeeded={() => setAsksForCode(true)} />
      <OtherWays next={next} singleSignOn={singleSignOn} onSignedIn={enter} />
    </>
  );
}
