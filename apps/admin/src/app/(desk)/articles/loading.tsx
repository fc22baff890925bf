export { ArticleListSkeleton as default } from "../../../features/articles/article-skeletons.tsx";
