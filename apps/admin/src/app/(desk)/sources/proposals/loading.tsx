export { SourceListSkeleton as default } from "../../../../features/sources/source-skeletons.tsx";
