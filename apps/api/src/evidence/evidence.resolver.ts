import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { claimReader } from "../claims/claim.reader.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import {
  AddEvidenceAnswer,
  EditEvidenceAnswer,
  MoveEvidenceAnswer,
  RemoveEvidenceAnswer,
} from "./evidence.answer.ts";
import {
  AddEvidenceInput,
  EditEvidenceInput,
  MoveEvidenceInput,
  RemoveEvidenceInput,
} from "./evidence.input.ts";
import { toEvidence, toNamedEvidence } from "./evidence.mapper.ts";
import type { EvidenceService } from "./evidence.service.ts";
import "./evidence.type.ts";

@Resolver()
export class EvidenceResolver {
  readonly #evidence: EvidenceService;

  constructor(evidence: EvidenceService) {
    this.#evidence = evidence;
  }

  @Mutation(() => AddEvidenceAnswer, { description: "Says what bears on a claim. For editors." })
  async addEvidence(
    @Arg("input", () => AddEvidenceInput) input: AddEvidenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const changed = await this.#evidence.add(context.viewer, toEvidence(input));
    return changed instanceof Refusal
      ? changed
      : readBack(context, info, { reader: claimReader, uuid: changed.id });
  }

  @Mutation(() => EditEvidenceAnswer, {
    description: "Changes a piece of evidence; what was published before keeps it as it was. For editors.",
  })
  async editEvidence(
    @Arg("input", () => EditEvidenceInput) input: EditEvidenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const changed = await this.#evidence.edit(context.viewer, toNamedEvidence(input));
    return changed instanceof Refusal
      ? changed
      : readBack(context, info, { reader: claimReader, uuid: changed.id });
  }

  @Mutation(() => MoveEvidenceAnswer, {
    description: "Puts a piece of evidence in another place among the others of its claim. For editors.",
  })
  async moveEvidence(
    @Arg("input", () => MoveEvidenceInput) input: MoveEvidenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const changed = await this.#evidence.move(context.viewer, toNamedEvidence(input));
    return changed instanceof Refusal
      ? changed
      : readBack(context, info, { reader: claimReader, uuid: changed.id });
  }

  @Mutation(() => RemoveEvidenceAnswer, {
    description: "Takes a piece of evidence away; what was published before keeps it. For editors.",
  })
  async removeEvidence(
    @Arg("input", () => RemoveEvidenceInput) input: RemoveEvidenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const changed = await this.#evidence.remove(context.viewer, toNamedEvidence(input));
    return changed instanceof Refusal
      ? changed
      : readBack(context, info, { reader: claimReader, uuid: changed.id });
  }
}
