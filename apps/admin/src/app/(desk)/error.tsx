"use client";

export { FailureView as default } from "../../features/shell/failure-view.tsx";
