"use server";

import type { Outcome } from "../../lib/outcome.ts";
import { importArticle } from "./import-article.action.ts";
import type { HandedIn } from "./import-article.action.ts";

/** The field `file`, as a browser sends it. */
export async function importFile(form: FormData): Promise<Outcome<HandedIn>> {
  const file = form.get("file");
  if (!(file instanceof File)) throw new Error("No file came with the form");
  const content = Buffer.from(await file.arrayBuffer()).toString("base64");
  return importArticle({ file: { name: file.name, content } });
}
