import type { CopyClusterPictureFragment } from "../../gql/graphql.ts";

/** An article among the copies of one original, as the picture and the table show it. */
export type ClusterMember = NonNullable<
  CopyClusterPictureFragment["copyCluster"]
>["members"]["nodes"][number];
