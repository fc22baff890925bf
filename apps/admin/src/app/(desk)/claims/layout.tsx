import { messagesLayout } from "../../../lib/messages-layout.tsx";

export default messagesLayout("bulk", "claims", "listExports");
