import type { DataSource } from "typeorm";
import { workingCopyReader } from "../working-copies/working-copy.reader.ts";
import { WorkingCopyResolver } from "../working-copies/working-copy.resolver.ts";
import { WorkingCopyService } from "../working-copies/working-copy.service.ts";
import { WorkingCopyStore } from "../working-copies/working-copy.store.ts";
import type { Room } from "./room.ts";

export const workingCopiesRoom = ({ source }: { readonly source: DataSource }): Room => ({
  resolvers: [new WorkingCopyResolver(new WorkingCopyService(source, new WorkingCopyStore()))],
  roots: {},
  readers: [workingCopyReader],
});
