import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Person } from "../identity/person.type.ts";
import { NoticeType } from "../notices/notice.type.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { JsonScalar } from "../platform/graphql/json.scalar.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import {
  ExportedList,
  ListExportFailure,
  ListExportFormat,
  ListExportMove,
  ListExportState,
} from "./list-export-enum.type.ts";

@ObjectType("ListExport", {
  implements: Node,
  description:
    "A list as somebody asked for it, with its filter and its order, written into a file by a job. Seen by that person alone.",
})
export class ListExportType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => ExportedList, { description: "Which list." })
  list: string;

  @Field(() => ListExportFormat, { description: "How the file is written." })
  format: string;

  @Field(() => JsonScalar, {
    nullable: true,
    description: "The list's filter, as it was given; null where all was asked for.",
  })
  filter: object | null;

  @Field(() => String, { nullable: true, description: "What was searched for; null where nothing was." })
  search: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: "The list's order, as it was given; null for the list's own.",
  })
  orderBy: object | null;

  @Field(() => Person, { description: "Who asked for it." })
  askedBy: Person;

  @Field(() => DateTimeScalar, { description: "When it was asked for." })
  askedAt: string;

  @Field(() => ListExportState, { description: "How far it is." })
  state: string;

  @Field(() => Int, {
    nullable: true,
    description: "How many rows the list has; null until they are counted.",
  })
  rowsTotal: number | null;

  @Field(() => Int, { description: "How many rows are written." })
  rowsWritten: number;

  @Field(() => Int, {
    description:
      "The most rows that a file has at this desk. Where `rowsTotal` is more, the file holds the first so many.",
  })
  rowsMax: number;

  @Field(() => Float, { nullable: true, description: "The file's size in bytes; null until it is DONE." })
  bytes: number | null;

  @Field(() => String, { description: "What the file is called." })
  fileName: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Where the file is, below the address of the API or of the admin; null unless it is DONE. Fetch it with your session or key.",
  })
  path: string | null;

  @Field(() => ListExportFailure, { nullable: true, description: "Why it failed; null unless it FAILED." })
  failure: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended; null while it is under way." })
  endedAt: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when the file is kept; null where there never was one.",
  })
  expiresAt: string | null;

  @Field(() => [ListExportMove], { description: "What you can do with it now." })
  allowedMoves: string[];
}

export const ListExportConnection = connectionOf("ListExport", () => ListExportType);

extendType(NoticeType, {
  listExport: {
    type: () => ListExportType,
    nullable: true,
    description: "The export that it tells of; null where it is about a review.",
  },
});
