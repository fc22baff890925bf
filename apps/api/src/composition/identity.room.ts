import type { DataSource } from "typeorm";
import { accountReader, accountReaders } from "../identity/account.reader.ts";
import { AccountResolver } from "../identity/account.resolver.ts";
import { AccountService } from "../identity/account.service.ts";
import { apiKeyList, apiKeyReader } from "../identity/api-key.reader.ts";
import { keyUseReader } from "../identity/key-use.reader.ts";
import "../identity/key-use.type.ts";
import { ApiKeyResolver } from "../identity/api-key.resolver.ts";
import { ApiKeyService } from "../identity/api-key.service.ts";
import { ApiKeyStore } from "../identity/api-key.store.ts";
import { deskReader } from "../identity/desk.reader.ts";
import { PersonActorService } from "../identity/person-actor.service.ts";
import { personList, personReader } from "../identity/person.reader.ts";
import { PersonResolver } from "../identity/person.resolver.ts";
import { PersonService } from "../identity/person.service.ts";
import { PersonStore } from "../identity/person.store.ts";
import { SignInResolver } from "../identity/sign-in.resolver.ts";
import { SignInService } from "../identity/sign-in.service.ts";
import { SingleSignOnResolver } from "../identity/single-sign-on.resolver.ts";
import { SingleSignOnService } from "../identity/single-sign-on.service.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { Env } from "../platform/env.ts";
import { viewerParam } from "../platform/graphql/statement.ts";
import type { Room } from "./room.ts";

export interface IdentityServices {
  readonly people: PersonService;
  readonly keys: ApiKeyService;
  readonly signIn: SignInService;
  readonly accounts: AccountService;
  readonly callers: SingleSignOnService;
  readonly actors: PersonActorService;
}

export function identityServices(source: DataSource, recorder: Recorder): IdentityServices {
  const store = new PersonStore();
  return {
    people: new PersonService(source, store, recorder),
    keys: new ApiKeyService(source, new ApiKeyStore(), recorder),
    signIn: new SignInService(source, store, recorder),
    accounts: new AccountService(source, store, recorder),
    callers: new SingleSignOnService(source, store, recorder),
    actors: new PersonActorService(store),
  };
}

export const identityRoom = ({ people, keys, signIn, accounts }: IdentityServices, env: Env): Room => ({
  resolvers: [
    new PersonResolver(people),
    new SignInResolver(signIn),
    new ApiKeyResolver(keys),
    new AccountResolver(accounts),
    new SingleSignOnResolver(env.singleSignOn),
  ],
  roots: {
    me: {
      kind: "thing",
      reader: personReader,
      where: (scope) => `${scope.alias}.id = ${viewerParam(scope)}`,
    },
    myAccount: {
      kind: "thing",
      reader: accountReader,
      where: (scope) => `${scope.alias}.id = ${viewerParam(scope)}`,
    },
    people: { kind: "connection", list: personList, access: "SEE_DESK" },
    apiKeys: { kind: "connection", list: apiKeyList, access: "SEE_DESK" },
  },
  readers: [personReader, deskReader, apiKeyReader, keyUseReader, ...accountReaders],
});
