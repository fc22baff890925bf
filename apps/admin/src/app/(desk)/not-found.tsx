export { NotFoundView as default } from "../../features/shell/not-found-view.tsx";
