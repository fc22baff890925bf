import { importFileBytesMax } from "@claimdesk/shared/limits";

/** As their names end. The API looks at the bytes; this spares a way that would be in vain. */
export const fileKinds = [
  ...[".html", ".htm", ".xhtml", ".txt", ".md", ".markdown", ".eml", ".pdf", ".docx"],
  ...[".warc", ".gz", ".mhtml", ".mht", ".json", ".xml"],
] as const;

export const fileMegabytesMax = importFileBytesMax / (1024 * 1024);

export type FileFault = "tooLarge" | "empty" | "otherKind";

/** What can be said of a file before it is sent. */
export function faultOf({ name, size }: { name: string; size: number }): FileFault | null {
  if (size > importFileBytesMax) return "tooLarge";
  if (size === 0) return "empty";
  return fileKinds.some((end) => name.toLowerCase().endsWith(end)) ? null : "otherKind";
}
