export { ArticleSkeleton as default } from "../../../../features/articles/article-skeletons.tsx";
