"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { CommentForm } from "./comment-form.tsx";
import { commentOnReview } from "./comment.action.ts";
import { newCommentId, useTalk } from "./talk.tsx";

interface NewCommentProps {
  reviewId: string;
  me: string;
  articles: readonly { id: string; title: string }[];
}

/** Begins a thread, on the whole or on words: those that were selected, or those that are typed. */
export function NewComment({ reviewId, me, articles }: NewCommentProps) {
  const t = useTranslations("reviews.comments");
  const { words, begin } = useTalk();
  const [quote, setQuote] = useState<{ exact: string; articleId: string }>();
  const send = (body: string) => commentOnReview({ reviewId, body, replyTo: null, words: sentWords() });
  const sentWords = () => {
    if (words !== undefined) {
      const { articleId, revisionNumber = null, anchor } = words;
      return { articleId, revisionNumber, anchor };
    }
    const exact = quote?.exact.trim() ?? "";
    return exact === ""
      ? null
      : { articleId: quote?.articleId === "" ? null : quote?.articleId, anchor: { exact } };
  };
  const settle = () => {
    setQuote(undefined);
    if (words !== undefined) begin(undefined);
  };
  return (
    <div id={newCommentId} className="scroll-mt-32">
      <CommentForm
        name={`${me}.${reviewId}`}
        label={t("label")}
        submit={t("send")}
        send={send}
        onDone={settle}
      >
        {words !== undefined && (
          <div className="flex items-start gap-2 border-l-2 border-line-strong pl-3">
            <p className="min-w-0 flex-1 text-sm text-ink-muted">
              <span className="sr-only">{t("about")} </span>
              <q lang={words.language} dir="auto" className="line-clamp-3">
                {words.anchor.exact}
              </q>
            </p>
            <IconButton size="small" label={t("noWords")} icon={<X />} onClick={() => begin(undefined)} />
          </div>
        )}
        {words === undefined && quote !== undefined && (
          <div className="flex flex-wrap items-end gap-2">
            <Select
              label={t("where")}
              value={quote.articleId === "" ? "claim" : quote.articleId}
              onValueChange={(where) => setQuote({ ...quote, articleId: where === "claim" ? "" : where })}
              options={[
                { value: "claim", label: t("inClaim") },
                ...articles.map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
            <Field label={t("words")} hint={t("wordsHint")}>
              <TextField
                autoFocus
                value={quote.exact}
                onChange={(event) => setQuote({ ...quote, exact: event.target.value })}
              />
            </Field>
          </div>
        )}
        {words === undefined && quote === undefined && (
          <Button
            size="small"
            tone="quiet"
            className="-ml-2.5 self-start"
            onClick={() => setQuote({ exact: "", articleId: "" })}
          >
            {t("typeWords")}
          </Button>
        )}
      </CommentForm>
    </div>
  );
}
