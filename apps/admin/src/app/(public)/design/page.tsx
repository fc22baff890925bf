import { ButtonSamples } from "../../../features/design/button-samples.tsx";
import { ChoiceSamples } from "../../../features/design/choice-samples.tsx";
import { ContentSamples } from "../../../features/design/content-samples.tsx";
import { FieldSamples } from "../../../features/design/field-samples.tsx";
import { LayerSamples } from "../../../features/design/layer-samples.tsx";
import { samples } from "../../../features/design/samples.ts";
import { StateSamples } from "../../../features/design/state-samples.tsx";
import { TextSamples } from "../../../features/design/text-samples.tsx";
import { PreferenceBar } from "../../../features/preferences/preference-bar.tsx";
import { PageHeader } from "../../../ui/page-header.tsx";

export const metadata = { title: samples.title };

export default function DesignPage() {
  return (
    <main className="mx-auto flex max-w-7xl flex-col gap-10 px-4 py-8 lg:px-8">
      <PageHeader title={samples.title} description={samples.description} actions={<PreferenceBar />} />
      <TextSamples />
      <ButtonSamples />
      <FieldSamples />
      <ChoiceSamples />
      <LayerSamples />
      <ContentSamples />
      <StateSamples />
    </main>
  );
}
