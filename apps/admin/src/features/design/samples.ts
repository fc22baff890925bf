// Words for the design page, which only those who build the desk look at: they are not translated.
export const samples = {
  title: "Design",
  description:
    "Every primitive in every state, in both themes. What is built from them looks like this page.",
  light: "Light",
  dark: "Dark",
  claim: "The plant made 40 tonnes of tritium-free coolant in 2024.",
  claimLater: "The plant made 46 tonnes of coolant in 2024, the ministry says.",
  long: "Zwischenstaatlichkeitsvereinbarungskommission — a name that is longer than the room that there is for it",
  name: "Élodie Marchand",
  richText:
    "The **register** says *otherwise*, see [the log](https://port.example/log).\n\n> Closed for two days.\n\n1. Counted once\n2. Counted twice",
  richTextHtml:
    '<p>The <strong>register</strong> says <em>otherwise</em>, see <a href="https://port.example/log" rel="noopener noreferrer">the log</a>.</p><blockquote><p>Closed for two days.</p></blockquote><ol><li>Counted once</li><li>Counted twice</li></ol>',
} as const;

export const topics = [
  { value: "asia", label: "Asia", hint: "Region" },
  { value: "arms", label: "Arms control", hint: "Topic" },
  { value: "energy", label: "Energy", hint: "Topic" },
  { value: "europe", label: "Europe", hint: "Region" },
  { value: "treaties", label: "Treaties", hint: "Topic" },
];

export const ratings = [
  { value: "true", label: "True" },
  { value: "misleading", label: "Misleading", hint: "The words are right, what they suggest is not" },
  { value: "false", label: "False" },
  { value: "unrated", label: "Unrated", disabled: true },
];

export interface SampleRow {
  id: string;
  text: string;
  state: string;
  due: string;
  count: number;
}

export const rows: readonly SampleRow[] = [
  { id: "1", text: samples.claim, state: "In review", due: "2026-06-24T09:30:00Z", count: 3 },
  {
    id: "2",
    text: "Two reactors were closed before the inspection.",
    state: "Draft",
    due: "2026-06",
    count: 12,
  },
  { id: "3", text: samples.long, state: "Approved", due: "2025", count: 104 },
];
