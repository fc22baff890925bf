import PostalMime, { type Email } from "postal-mime";
import { paragraphs, pageOfFile } from "./file-page.ts";

/** A press release or an agency's dispatch as it came by mail: its subject is its title, and its sender its publisher. */
export async function emailPage(bytes: Uint8Array): Promise<string | null> {
  const mail = await PostalMime.parse(bytes);
  const body = mail.html === undefined ? paragraphs(mail.text ?? "") : bodyOf(mail.html);
  if (body.trim() === "") return null;
  return pageOfFile(
    {
      title: mail.subject?.replace(/^(?:(?:re|tr|fwd?|fw)\s*:\s*)+/i, ""),
      publisher: senderOf(mail),
      publishedAt: mail.date,
    },
    body,
  );
}

/** A page that was saved whole: the first HTML in it is the page, everything else its pictures and styles. */
export async function savedPage(bytes: Uint8Array): Promise<{ html: string; url: string | null } | null> {
  const saved = await PostalMime.parse(bytes);
  const at = saved.headers.find(
    ({ key }) => key === "snapshot-content-location" || key === "content-location",
  );
  return saved.html === undefined ? null : { html: saved.html, url: at?.value ?? null };
}

const senderOf = ({ from }: Email): string | null =>
  from?.name === undefined || from.name === "" ? null : from.name;

const bodyOf = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
