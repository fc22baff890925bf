import { textParam, type SearchParams } from "../../lib/page-place.ts";

/** Are those asked for that somebody said are two, in place of those that wait? */
export const isDismissedView = (params: SearchParams): boolean => textParam(params, "view") === "dismissed";
