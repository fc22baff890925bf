/** An address of the web. Whatever else was written into the field, such as a script, becomes no link. */
export function webAddress(written: string | null): URL | undefined {
  if (written === null || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
}
