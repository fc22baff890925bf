import { getMessages } from "next-intl/server";
import type { Messages } from "next-intl";
import type { ReactNode } from "react";
import { MoreMessages } from "./more-messages.tsx";

/**
 * A layout that sends the browser what its pages say there, beside what is sent everywhere. What only the server says
 * is not sent: all of it would be half of a page. A test knows which page needs what.
 */
export function messagesLayout(...namespaces: readonly (keyof Messages)[]) {
  return async function MessagesLayout({ children }: { children: ReactNode }) {
    return <MoreMessages messages={await messagesOf(namespaces)}>{children}</MoreMessages>;
  };
}

export async function messagesOf(namespaces: readonly (keyof Messages)[]): Promise<Partial<Messages>> {
  const messages = await getMessages();
  return Object.fromEntries(namespaces.map((namespace) => [namespace, messages[namespace]]));
}
