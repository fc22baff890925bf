import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";
import { globalId, uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import {
  CreateSavedViewAnswer,
  DeleteSavedViewAnswer,
  EditSavedViewAnswer,
  SetDefaultViewAnswer,
} from "./saved-view.answer.ts";
import {
  CreateSavedViewInput,
  DeleteSavedViewInput,
  EditSavedViewInput,
  SavedViewsArgs,
  SetDefaultViewInput,
} from "./saved-view.input.ts";
import { filtersOf } from "./saved-view.mapper.ts";
import { savedViewReader } from "./saved-view.reader.ts";
import type { SavedViewService } from "./saved-view.service.ts";
import { DefaultView, DeletedSavedView, SavedViewConnection, SavedViewType } from "./saved-view.type.ts";

@Resolver()
export class SavedViewResolver {
  readonly #views: SavedViewService;

  constructor(views: SavedViewService) {
    this.#views = views;
  }

  @Query(() => SavedViewType, {
    nullable: true,
    description: "One saved view, your own or a shared one. For people of the desk.",
  })
  savedView(
    @Arg("id", () => ID, { description: "Its global id." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => SavedViewConnection, {
    description: "Your saved views and the shared ones, by name. For people of the desk.",
  })
  savedViews(
    @Args(() => SavedViewsArgs) _args: SavedViewsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => CreateSavedViewAnswer, {
    description: "Keeps a view of the queue under a name. For people of the desk.",
  })
  async createSavedView(
    @Arg("input", () => CreateSavedViewInput) input: CreateSavedViewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const made = await this.#views.create(context.viewer, { ...input, filters: filtersOf(input.filters) });
    return made instanceof Refusal
      ? made
      : readBack(context, info, { reader: savedViewReader, uuid: made.id });
  }

  @Mutation(() => EditSavedViewAnswer, {
    description:
      "Renames, changes, shares or withdraws a saved view. For its owner; a shared one, also for administrators.",
  })
  async editSavedView(
    @Arg("input", () => EditSavedViewInput) input: EditSavedViewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const edit = { ...input, id: uuidOf("SavedView", input.id), filters: filtersOf(input.filters) };
    const edited = await this.#views.edit(context.viewer, edit);
    return edited instanceof Refusal
      ? edited
      : readBack(context, info, { reader: savedViewReader, uuid: edited.id });
  }

  @Mutation(() => DeleteSavedViewAnswer, {
    description: "Deletes a saved view. For its owner; a shared one, also for administrators.",
  })
  async deleteSavedView(
    @Arg("input", () => DeleteSavedViewInput) input: DeleteSavedViewInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    const deleted = await this.#views.delete(viewer, { ...input, id: uuidOf("SavedView", input.id) });
    return deleted instanceof Refusal ? deleted : new DeletedSavedView(globalId("SavedView", deleted.id));
  }

  @Mutation(() => SetDefaultViewAnswer, {
    description: "Chooses what your queue opens with. For people of the desk.",
  })
  async setDefaultView(
    @Arg("input", () => SetDefaultViewInput) input: SetDefaultViewInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    const viewId = input.viewId == null ? null : uuidOf("SavedView", input.viewId);
    const set = await this.#views.setDefault(viewer, viewId);
    return set instanceof Refusal ? set : new DefaultView(viewId && globalId("SavedView", viewId));
  }
}
