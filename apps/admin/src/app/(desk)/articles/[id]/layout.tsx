import { messagesLayout } from "../../../../lib/messages-layout.tsx";

export default messagesLayout("anchors", "imports", "presence");
