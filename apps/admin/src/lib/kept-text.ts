"use client";

import { useEffect, useState } from "react";

/**
 * Text that is being typed, kept in this tab until it is sent: a session that ends, a connection that is lost and a
 * page that is loaded again leave it where it was. `name` says what it is for, and whose it is.
 */
export function useKeptText(name: string, initial = ""): [string, (text: string) => void] {
  const [text, setText] = useState(initial);
  useEffect(() => {
    // After the first rendering: the server knows nothing of this tab.
    const kept = read(name);
    if (kept !== null) setText(kept);
  }, [name]);
  const change = (next: string) => {
    setText(next);
    write(name, next);
  };
  return [text, change];
}

const keyOf = (name: string): string => `claimdesk.text.${name}`;

// A browser may forbid storage altogether; nothing is kept then, and nothing breaks.
function read(name: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

function write(name: string, text: string): void {
  try {
    if (text === "") sessionStorage.removeItem(keyOf(name));
    else sessionStorage.setItem(keyOf(name), text);
  } catch {
    return;
  }
}
