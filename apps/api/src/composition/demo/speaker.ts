import { graphql } from "graphql";
import { permissionsOf, type Actor } from "../../kernel/actor.ts";
import type { Role } from "@claimdesk/shared/claim-state";
import type { Graph } from "../graph.ts";

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

type Fields = Record<string, unknown>;

/**
 * Somebody at the desk, working through the same operations that the screens send: the demo content goes through
 * every rule, so it can hold nothing that a newsroom could not have made.
 */
export class Speaker {
  private readonly graph: Graph;
  private readonly actor: Actor;

  constructor(graph: Graph, person: DemoPerson) {
    this.graph = graph;
    const { id: personId, name, email, roles } = person;
    this.actor = {
      personId,
      name,
      email,
      roles,
      permissions: permissionsOf(roles, null),
      keyId: null,
      sessionId: null,
    };
  }

  /** Sends one mutation named `verb` and answers what it changed; a refusal stops the loading with its reason. */
  async change(verb: string, wanted: string, input: Fields): Promise<Fields> {
    const type = `${verb[0]?.toUpperCase() ?? ""}${verb.slice(1)}Input!`;
    const source = `mutation ($input: ${type}) {
      answer: ${verb}(input: $input) { __typename ${wanted} ... on Refusal { code message } }
    }`;
    const data = await this.send(source, { input });
    const answer = data["answer"] as Fields;
    if (typeof answer["code"] === "string") {
      throw new Error(
        `${verb} was refused: ${answer["code"]} ${String(answer["message"])} ${JSON.stringify(input)}`,
      );
    }
    return answer;
  }

  async send(source: string, variableValues: Fields): Promise<Fields> {
    const contextValue = { viewer: this.actor, reads: this.graph.reads };
    const { data, errors } = await graphql({
      schema: this.graph.schema,
      source,
      variableValues,
      contextValue,
    });
    if (errors?.[0]) throw errors[0];
    return data as Fields;
  }
}
