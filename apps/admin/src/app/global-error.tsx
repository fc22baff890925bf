"use client";

import { LastResort } from "../features/shell/last-resort.tsx";
import "./globals.css";

export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <LastResort retry={retry} />
      </body>
    </html>
  );
}
