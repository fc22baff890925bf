"use server";

import type { Outcome } from "../../lib/outcome.ts";
import { importArticle } from "./import-article.action.ts";
import type { HandedIn } from "./import-article.action.ts";

/** The field `file`, as a browser sends it, and what the editor knows better than it: empty is what it says itself. */
export async function importFile(form: FormData): Promise<Outcome<HandedIn>> {
  const file = form.get("file");
  if (!(file instanceof File)) throw new Error("No file came with the form");
  const content = Buffer.from(await file.arrayBuffer()).toString("base64");
  const [publisherId, language] = [form.get("publisherId"), form.get("language")];
  return importArticle({
    file: { name: file.name, content },
    ...(typeof publisherId === "string" && publisherId !== "" ? { publisherId } : {}),
    ...(typeof language === "string" && language !== "" ? { language } : {}),
  });
}
