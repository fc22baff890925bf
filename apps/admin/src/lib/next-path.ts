const home = "/";
const signIn = "/sign-in";
// Any origin will do: it is only there to see whether a path would leave it.
const anyOrigin = "http://desk.invalid";

/** Where to go after signing in: a path of this desk, whatever somebody has put into the link. */
export function safeNextPath(wanted: string | null | undefined): string {
  if (wanted === null || wanted === undefined || !wanted.startsWith("/")) return home;
  if (!URL.canParse(wanted, anyOrigin)) return home;
  const url = new URL(wanted, anyOrigin);
  if (url.origin !== anyOrigin || url.pathname.startsWith("//") || url.pathname === signIn) return home;
  return url.pathname + url.search + url.hash;
}

export function signInPath(from: string | null): string {
  const next = safeNextPath(from);
  return next === home ? signIn : `${signIn}?${new URLSearchParams({ next }).toString()}`;
}
