import type { DataSource } from "typeorm";
import type { ClaimService } from "../claims/claim.service.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { SourceService } from "../sources/source.service.ts";
import { suggestionReader } from "../suggestions/suggestion.reader.ts";
import { SuggestionResolver } from "../suggestions/suggestion.resolver.ts";
import { SuggestionService } from "../suggestions/suggestion.service.ts";
import { SuggestionStore } from "../suggestions/suggestion.store.ts";
import { SuggestionTextService } from "../suggestions/suggestion-text.service.ts";
import type { Room } from "./room.ts";

export interface SuggestionsServices {
  readonly suggestions: SuggestionService;
}

interface SuggestionsNeeds {
  readonly source: DataSource;
  readonly recorder: Recorder;
  readonly claims: ClaimService;
  readonly sources: SourceService;
}

/** Made before the articles, which tell it of every repaired text. */
export const suggestionTexts = (): SuggestionTextService => new SuggestionTextService(new SuggestionStore());

export const suggestionsServices = ({ source, ...needs }: SuggestionsNeeds): SuggestionsServices => ({
  suggestions: new SuggestionService(source, { ...needs, suggestions: new SuggestionStore() }),
});

export const suggestionsRoom = ({ suggestions }: SuggestionsServices): Room => ({
  resolvers: [new SuggestionResolver(suggestions)],
  roots: {},
  readers: [suggestionReader],
});
