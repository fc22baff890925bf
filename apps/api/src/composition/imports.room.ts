import type { DataSource } from "typeorm";
import type { ArticleService } from "../articles/article.service.ts";
import type { DeskService } from "../identity/desk.service.ts";
import { articleImportList, articleImportReader, findingReader } from "../imports/article-import.reader.ts";
import { ArticleImportResolver } from "../imports/article-import.resolver.ts";
import { ImportService } from "../imports/import.service.ts";
import { ImportStore } from "../imports/import.store.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { whereId } from "../platform/graphql/root.plan.ts";
import type { SourceService } from "../sources/source.service.ts";
import type { SuggestionService } from "../suggestions/suggestion.service.ts";
import type { Room } from "./room.ts";

export interface ImportsServices {
  readonly imports: ImportService;
}

interface ImportsNeeds {
  readonly source: DataSource;
  readonly recorder: Recorder;
  readonly desks: DeskService;
  readonly sources: SourceService;
  readonly articles: ArticleService;
  readonly suggestions: SuggestionService;
}

export const importsServices = ({ source, ...needs }: ImportsNeeds): ImportsServices => ({
  imports: new ImportService(source, { ...needs, imports: new ImportStore() }),
});

export const importsRoom = ({ imports }: ImportsServices): Room => ({
  resolvers: [new ArticleImportResolver(imports)],
  roots: {
    articleImport: {
      kind: "thing",
      reader: articleImportReader,
      where: whereId("ArticleImport"),
      access: "SEE_DESK",
    },
    articleImports: { kind: "connection", list: articleImportList, access: "SEE_DESK" },
  },
  readers: [articleImportReader, findingReader],
});
