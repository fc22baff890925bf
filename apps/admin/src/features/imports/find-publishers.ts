import { findSources } from "../../lib/source-choice.action.ts";
import type { Option } from "../../ui/option.ts";

/** What the box for the publisher offers. */
export async function findPublishers(search: string): Promise<readonly Option[]> {
  const sources = await findSources(search);
  return sources.map(({ id, name, country }) => ({ value: id, label: name, hint: country ?? undefined }));
}
