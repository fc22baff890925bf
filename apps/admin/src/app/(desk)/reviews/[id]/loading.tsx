export { ReviewDeskSkeleton as default } from "../../../../features/reviews/review-desk-skeleton.tsx";
