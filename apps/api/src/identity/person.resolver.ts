import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { PeopleArgs } from "./person-list.input.ts";
import { AddPersonAnswer, EditPersonAnswer } from "./person.answer.ts";
import { AddPersonInput, EditPersonInput } from "./person.input.ts";
import { personReader } from "./person.reader.ts";
import type { PersonService } from "./person.service.ts";
import { Person } from "./person.type.ts";

const PersonConnection = connectionOf("Person", () => Person);

@Resolver()
export class PersonResolver {
  readonly #people: PersonService;

  constructor(people: PersonService) {
    this.#people = people;
  }

  @Query(() => Person, { nullable: true, description: "Who is signed in; null when nobody is." })
  me(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => PersonConnection, { description: "Everybody at the desk, by name. For people of the desk." })
  people(
    @Args(() => PeopleArgs) _args: PeopleArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => AddPersonAnswer, { description: "Brings somebody to the desk. For administrators." })
  async addPerson(
    @Arg("input", () => AddPersonInput) input: AddPersonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const added = await this.#people.add(context.viewer, input);
    return added instanceof Refusal
      ? added
      : readBack(context, info, { reader: personReader, uuid: added.id });
  }

  @Mutation(() => EditPersonAnswer, {
    description: "Changes a person's name, roles or presence. For administrators.",
  })
  async editPerson(
    @Arg("input", () => EditPersonInput) input: EditPersonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const edited = await this.#people.edit(context.viewer, { ...input, id: uuidOf("Person", input.id) });
    return edited instanceof Refusal
      ? edited
      : readBack(context, info, { reader: personReader, uuid: edited.id });
  }
}
