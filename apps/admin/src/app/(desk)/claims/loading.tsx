export { ClaimListSkeleton as default } from "../../../features/claims/claim-list-skeleton.tsx";
