import { messagesLayout } from "../../../lib/messages-layout.tsx";

export default messagesLayout("articles", "bulk", "sources", "listExports");
