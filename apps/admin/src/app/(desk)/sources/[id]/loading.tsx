export { SourceDeskSkeleton as default } from "../../../../features/sources/source-skeletons.tsx";
