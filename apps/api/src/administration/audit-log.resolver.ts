import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { AuditRecordConnection } from "../audit/audit.type.ts";
import { readRoot, type Context } from "../platform/graphql/answer.ts";
import { AuditRecordsArgs } from "./audit-log.input.ts";
import "./audit-log.type.ts";

@Resolver()
export class AuditLogResolver {
  @Query(() => AuditRecordConnection, {
    description: "Everything that anybody did at the desk, the latest first. For administrators.",
  })
  auditRecords(
    @Args(() => AuditRecordsArgs) _args: AuditRecordsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }
}
