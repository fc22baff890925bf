import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root, Subscription } from "type-graphql";
import type { EventFollower } from "../kernel/event.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { PublicationChange } from "./publication-change.type.ts";
import { PublicationFilter } from "./publication.filter.ts";
import { PublicationFollower } from "./publication-follower.ts";
import { PublicationRecordReader } from "./publication-record.reader.ts";
import { publicationReader } from "./publication.reader.ts";
import { PublicationType } from "./publication.type.ts";

@ArgsType()
class PublicationsArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Only what comes after this cursor: of the last change that you have. From now on when left out.",
  })
  since?: string;

  @Field(() => PublicationFilter, { nullable: true, description: "Only these." })
  filter?: PublicationFilter;
}

interface Subscribing {
  readonly args: PublicationsArgs;
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/** Made with what it follows: a subscription begins in its decorator, where there is no instance yet. */
export function publicationChangeResolver(events: EventFollower): object {
  @Resolver(() => PublicationChange)
  class PublicationChangeResolver {
    @Subscription(() => PublicationChange, {
      description:
        "Tells of every publication, correction and retraction, in the order of `changes` and with its cursors. Keep the last `cursor`: after a lost connection, `since` it brings what came meanwhile, each once, then what comes. Server-sent events too: they carry no ids, so the cursor travels as this argument, not as `Last-Event-ID`.",
      subscribe: ({ args, context, info }: Subscribing) => {
        const record = new PublicationRecordReader({ schema: info.schema, context, filter: args.filter });
        return PublicationFollower.from(args.since ?? null, { record, events });
      },
    })
    publications(
      @Root() change: PublicationChange,
      @Args(() => PublicationsArgs) _args: PublicationsArgs,
    ): PublicationChange {
      return change;
    }

    @FieldResolver(() => PublicationType, { description: "What was published, as you now see it." })
    publication(
      @Root() { publicationId }: PublicationChange,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return readBack(context, info, { reader: publicationReader, uuid: publicationId });
    }
  }
  return new PublicationChangeResolver();
}
