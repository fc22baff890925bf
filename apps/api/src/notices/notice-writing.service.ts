import type { RecordingTransaction } from "../kernel/recorder.ts";
import type { ReviewListener, ReviewNews } from "../review/review.service.ts";
import type { NoticeStore } from "./notice.store.ts";

/** Writes down whom an event concerns, in the transaction that makes it: both hold, or neither. */
export class NoticeWritingService implements ReviewListener {
  readonly #store: NoticeStore;

  constructor(store: NoticeStore) {
    this.#store = store;
  }

  async happened(tx: RecordingTransaction, news: ReviewNews): Promise<void> {
    switch (news.kind) {
      case "ANSWERED":
        return this.#store.answered(tx, news);
      case "NAMED":
        return this.#store.mentioned(tx, news, news.personIds);
      case "TAKEN_BACK":
        return this.#store.forget(tx, news.commentId);
      case "HANDED_OVER":
        return this.#store.handedOver(tx, news);
      case "DECIDED":
        return this.#store.decided(tx, news);
      case "RENEWED":
        return this.#store.returned(tx, news);
    }
  }
}
