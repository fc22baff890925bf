import { Welcome } from "../../features/shell/welcome.tsx";
import { viewer } from "../../lib/session.ts";

export default async function HomePage() {
  const { name } = await viewer();
  return <Welcome name={name} />;
}
