const yearSeconds = 31_536_000;

/** For preferences alone, which the server reads to render a page right the first time. */
export function setPreferenceCookie(name: string, value: string): void {
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${yearSeconds}; samesite=lax`;
}
