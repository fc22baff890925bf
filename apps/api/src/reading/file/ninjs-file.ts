import { z } from "zod";
import { paragraphs, pageOfFile } from "./file-page.ts";

const named = z.looseObject({ name: z.string().optional() });
const place = z.looseObject({ name: z.string().optional() });

/** ninjs 1.x and 2.x and 3.x of the IPTC, as far as an article needs it. */
const ninjs = z.looseObject({
  headline: z.string().optional(),
  headlines: z.array(z.looseObject({ value: z.string() })).optional(),
  title: z.string().optional(),
  byline: z.string().optional(),
  by: z.string().optional(),
  slugline: z.string().optional(),
  description_text: z.string().optional(),
  descriptions: z.array(z.looseObject({ value: z.string() })).optional(),
  body_xhtml: z.string().optional(),
  body_html: z.string().optional(),
  body_text: z.string().optional(),
  bodies: z.array(z.looseObject({ contenttype: z.string().optional(), value: z.string() })).optional(),
  versioncreated: z.string().optional(),
  firstcreated: z.string().optional(),
  contentcreated: z.string().optional(),
  language: z.string().optional(),
  copyrightnotice: z.string().optional(),
  copyrightholder: z.string().optional(),
  usageterms: z.string().optional(),
  subject: z.array(named).optional(),
  subjects: z.array(named).optional(),
  place: z.array(place).optional(),
  places: z.array(place).optional(),
  infosource: z.array(named).optional(),
  infosources: z.array(named).optional(),
});
type Ninjs = z.infer<typeof ninjs>;

/** A dispatch as agencies send it in JSON. Null where it is none, or says nothing. */
export function ninjsPage(text: string): string | null {
  const item = parsed(text);
  const body = item === null ? "" : bodyOf(item);
  if (item === null || body.trim() === "") return null;
  return pageOfFile(
    {
      title: item.headline ?? item.headlines?.[0]?.value ?? item.title,
      standfirst: item.description_text ?? item.descriptions?.[0]?.value,
      authors: [item.byline ?? item.by].filter((name) => name !== undefined),
      publisher: names(item.infosource ?? item.infosources)[0] ?? item.copyrightholder,
      publishedAt: item.firstcreated ?? item.contentcreated ?? item.versioncreated,
      updatedAt: item.versioncreated,
      language: item.language,
      topics: names(item.subject ?? item.subjects),
      regions: names(item.place ?? item.places),
      notice: item.copyrightnotice,
      terms: item.usageterms,
    },
    body,
  );
}

function parsed(text: string): Ninjs | null {
  try {
    const { success, data } = ninjs.safeParse(JSON.parse(text));
    return success ? data : null;
  } catch {
    // No JSON is no dispatch, which is what is told.
    return null;
  }
}

function bodyOf(item: Ninjs): string {
  const html = item.bodies?.find(({ contenttype }) => contenttype?.includes("html") ?? true);
  if (html !== undefined) return html.value;
  return item.body_xhtml ?? item.body_html ?? paragraphs(item.body_text ?? item.bodies?.[0]?.value ?? "");
}

const names = (found: readonly { readonly name?: string | undefined }[] | undefined): string[] =>
  (found ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
