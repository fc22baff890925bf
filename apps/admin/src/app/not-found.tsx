import { NotFoundView } from "../features/shell/not-found-view.tsx";

export default function RootNotFound() {
  return (
    <main>
      <NotFoundView />
    </main>
  );
}
