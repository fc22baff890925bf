import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { ArticleType } from "../articles/article.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { modelFailures, type ModelFailure as ModelFailureName } from "./model-failure.ts";

const ModelReadingState = { WAITING: "WAITING", DONE: "DONE", FAILED: "FAILED" } as const;
registerEnumType(ModelReadingState, {
  name: "ModelReadingState",
  description: "How far a language model is with an article.",
  valuesConfig: {
    WAITING: { description: "It is to be asked, for the first time or again." },
    DONE: { description: "It answered." },
    FAILED: { description: "It did not answer, or not in a form that can be taken. It can be asked again." },
  },
});

const names = Object.keys(modelFailures) as ModelFailureName[];
const ModelFailure = Object.fromEntries(names.map((name) => [name, name]));
registerEnumType(ModelFailure, {
  name: "ModelFailure",
  description: "Why a language model gave nothing.",
  valuesConfig: Object.fromEntries(names.map((name) => [name, { description: modelFailures[name] }])),
});

@ObjectType({
  description:
    "What the desk's language model was asked of an article's newest text, and how that went. What it proposes are suggestions.",
})
class ModelReading {
  @Field(() => ModelReadingState, { description: "How far it is." })
  state: string;

  @Field(() => DateTimeScalar, { description: "When somebody, or the text's coming in, last asked for it." })
  askedAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended; null while it is WAITING." })
  finishedAt: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the model is asked next; null unless it is WAITING.",
  })
  nextAttemptAt: string | null;

  @Field(() => ModelFailure, {
    nullable: true,
    description: "Why it failed, or why the latest attempt did while it waits to be tried again.",
  })
  failure: string | null;

  @Field(() => Int, { description: "How many suggestions it gave that nothing else had seen." })
  proposedCount: number;

  @Field(() => Int, {
    description:
      "How many of its proposals quote words that do not stand in the article, and were thrown away.",
  })
  droppedCount: number;
}

extendType(ArticleType, {
  modelReading: {
    type: () => ModelReading,
    nullable: true,
    description: "What the desk's language model made of it; null where none was asked. For the desk.",
  },
});
