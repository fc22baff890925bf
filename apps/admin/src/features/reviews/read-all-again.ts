import "server-only";
import { revalidatePath } from "next/cache";

/** After a change of a review: its page, and others that name it as their next, were read ahead, which `refresh` leaves. */
export const readAllAgain = (): void => revalidatePath("/", "layout");
