import { personReader } from "../identity/person.reader.ts";
import { orderBy, type List } from "../platform/graphql/list.ts";
import { byColumn, column, id, instant, one, value, type Reader } from "../platform/graphql/reader.ts";
import type { Scope } from "../platform/graphql/statement.ts";
import { excerptLength, permissionOf, withholding } from "./withholding.reader.ts";

const ifPermitted = (permissions: readonly string[], sql: (scope: Scope) => string) =>
  value((scope) => {
    if (scope.view.kind === "desk") return sql(scope);
    const list = permissions.map((one) => `'${one}'`).join(", ");
    return `case when ${permissionOf(scope)} in (${list}) then ${sql(scope)} end`;
  });

/** Reached through its article only, which decides who sees it; its text is seen as far as the rights permit. */
export const articleRevisionReader: Reader = {
  type: "ArticleRevision",
  from: () => "article_revision",
  key: "id",
  visible: () => "true",
  fields: {
    id: id("ArticleRevision"),
    number: column("number"),
    text: ifPermitted(["FULL_TEXT"], ({ alias }) => `${alias}.text`),
    html: ifPermitted(["FULL_TEXT"], ({ alias }) => `${alias}.html`),
    excerpt: ifPermitted(
      ["FULL_TEXT", "EXCERPT"],
      ({ alias }) => `left(${alias}.text, ${String(excerptLength)})`,
    ),
    withheld: withholding(() => "true"),
    length: column("text_length"),
    createdAt: instant("created_at"),
    createdBy: one(() => personReader, byColumn("created_by"), { access: "SEE_DESK" }),
    reason: column("reason", { access: "SEE_DESK" }),
  },
};

export const articleRevisionList: List = {
  name: "articleRevisions",
  reader: () => articleRevisionReader,
  orders: { NUMBER: orderBy("int8", "number") },
  defaultOrder: [{ field: "NUMBER", direction: "DESC" }],
};
