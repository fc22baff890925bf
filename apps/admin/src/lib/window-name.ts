import { windowStorage } from "./browser-storage.ts";

const name = "claimdesk.window";

/** Tells this window from others of this browser, also after its page was loaded again. */
export function windowName(): string {
  return windowStorage.read(name) ?? newWindowName();
}

/** For a window that was copied with all that it keeps, its name included. */
export function newWindowName(): string {
  const made = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  windowStorage.write(name, made);
  return made;
}
