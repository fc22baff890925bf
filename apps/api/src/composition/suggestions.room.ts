import type { DataSource } from "typeorm";
import type { DiscardListener } from "../claims/claim-discard.service.ts";
import type { ClaimService } from "../claims/claim.service.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { Env } from "../platform/env.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { SourceService } from "../sources/source.service.ts";
import { LanguageModelService } from "../suggestions/language-model.service.ts";
import { askModelJob, findModelReadingsJob, ModelQueueService } from "../suggestions/model-queue.service.ts";
import { partsMax } from "../suggestions/model-prompt.ts";
import { modelReadingReader } from "../suggestions/model-reading.reader.ts";
import { ModelReadingService } from "../suggestions/model-reading.service.ts";
import { ModelReadingStore, type ModelTurn } from "../suggestions/model-reading.store.ts";
import { ModelRunService } from "../suggestions/model-run.service.ts";
import { suggestionReader } from "../suggestions/suggestion.reader.ts";
import { SuggestionResolver } from "../suggestions/suggestion.resolver.ts";
import { SuggestionService } from "../suggestions/suggestion.service.ts";
import { SuggestionStore } from "../suggestions/suggestion.store.ts";
import { SuggestionTextService } from "../suggestions/suggestion-text.service.ts";
import type { Room } from "./room.ts";

export interface SuggestionsServices {
  readonly suggestions: SuggestionService;
  readonly models: ModelReadingService;
}

interface SuggestionsNeeds {
  readonly source: DataSource;
  readonly recorder: Recorder;
  readonly claims: ClaimService;
  readonly sources: SourceService;
  readonly modelQueue: ModelQueueService | null;
}

interface ModelNeeds {
  readonly source: DataSource;
  /** Not yet open: asking gets its handlers here. */
  readonly jobs: Pick<Jobs, "define" | "scheduleAll">;
  readonly env: Pick<Env, "languageModel">;
}

const expiryMarginSeconds = 60;
const everyQuarterOfAnHour = "*/15 * * * *";

/** Null where the desk has no language model: then nothing is ever put into the queue for one. */
export function languageModelQueue({ source, jobs, env }: ModelNeeds): ModelQueueService | null {
  const settings = env.languageModel;
  if (settings === null) return null;
  const [readings, model] = [new ModelReadingStore(), new LanguageModelService(settings)];
  const queue = new ModelQueueService(readings, jobs);
  const { retrySeconds, timeoutSeconds } = settings;
  const suggestions = new SuggestionStore();
  const runs = new ModelRunService(source, { readings, suggestions, queue, model, retrySeconds });
  jobs.define<ModelTurn>(askModelJob, (turn) => runs.run(turn), {
    keyed: true,
    // Each part of a text has its own time.
    expireSeconds: partsMax * timeoutSeconds + expiryMarginSeconds,
  });
  jobs.define(findModelReadingsJob, () => queue.findOverdue(source), { cron: everyQuarterOfAnHour });
  return queue;
}

/** Made before the articles and the imports, which tell it of every new text. */
export const suggestionTexts = (modelQueue: ModelQueueService | null): SuggestionTextService =>
  new SuggestionTextService(new SuggestionStore(), modelQueue);

/** Made before the claims, which tell it of one that is taken back. */
export const openSuggestionAgain: DiscardListener = new SuggestionStore();

export const suggestionsServices = ({ source, ...needs }: SuggestionsNeeds): SuggestionsServices => ({
  suggestions: new SuggestionService(source, { ...needs, suggestions: new SuggestionStore() }),
  models: new ModelReadingService(source, {
    ...needs,
    readings: new ModelReadingStore(),
    queue: needs.modelQueue,
  }),
});

export const suggestionsRoom = ({ suggestions, models }: SuggestionsServices): Room => ({
  resolvers: [new SuggestionResolver(suggestions, models)],
  roots: {},
  readers: [suggestionReader, modelReadingReader],
});
