export { QueueSkeleton as default } from "../../../features/reviews/queue-skeleton.tsx";
