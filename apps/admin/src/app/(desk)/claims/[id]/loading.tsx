export { ClaimDeskSkeleton as default } from "../../../../features/claims/claim-desk-skeleton.tsx";
