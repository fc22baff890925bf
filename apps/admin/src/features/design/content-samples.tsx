"use client";

import { Check, CircleDashed, Eye, Inbox } from "lucide-react";
import { Avatar } from "../../ui/avatar.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Breadcrumb } from "../../ui/breadcrumb.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Table } from "../../ui/table.tsx";
import type { Column } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { rows, samples } from "./samples.ts";
import type { SampleRow } from "./samples.ts";
import { Row, ThemePair } from "./theme-pair.tsx";

const words = { new: "New claim", none: "Nothing is waiting for you", tasks: "Tasks", edit: "Edit" };

const columns: readonly Column<SampleRow>[] = [
  {
    id: "text",
    header: "Claim",
    isMain: true,
    cell: ({ text }) => <TextLink href="/design">{text}</TextLink>,
  },
  {
    id: "state",
    header: "State",
    cell: ({ state }) => <Badge icon={<CircleDashed aria-hidden />}>{state}</Badge>,
  },
  {
    id: "due",
    header: "Due",
    cell: ({ due }) => <DateDisplay value={due} />,
    under: ({ due }) => <DateDisplay value={due} />,
  },
  { id: "count", header: "Seen", align: "end", cell: ({ count }) => count, under: ({ count }) => count },
  {
    id: "tasks",
    header: <span className="sr-only">{words.tasks}</span>,
    isTasks: true,
    cell: () => <Button size="small">{words.edit}</Button>,
  },
];
const selection = { header: "Chosen", label: ({ text }: SampleRow) => `Choose ${text}` };
const tones = ["neutral", "accent", "success", "warning", "danger"] as const;
const icons = {
  neutral: <CircleDashed />,
  accent: <Eye />,
  success: <Check />,
  warning: <Eye />,
  danger: <Inbox />,
};

export function ContentSamples() {
  return (
    <ThemePair title="Content">
      {(theme) => (
        <>
          <Breadcrumb
            label={`Trail, ${theme}`}
            crumbs={[{ label: "Articles", href: "/design" }, { label: samples.long }]}
          />
          <Row>
            {tones.map((tone) => (
              <Badge key={tone} tone={tone} icon={icons[tone]}>
                {tone}
              </Badge>
            ))}
            {tones.map((tone) => (
              <Badge key={tone} tone={tone} look="outlined">
                {tone}
              </Badge>
            ))}
            <Avatar name={samples.name} />
            <Avatar name="" size="small" />
          </Row>
          <Card
            flush
            headingLevel={3}
            title="Claims"
            actions={<Button size="small">{words.new}</Button>}
            footer={
              <CursorPagination label={`Pages of claims, ${theme}`} nextHref="/design" total="3 of 104" />
            }
          >
            <Table
              caption="Claims"
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id}
              selection={selection}
            />
          </Card>
          <Card headingLevel={3} title="Article">
            <DescriptionList
              items={[
                { term: "Publisher", value: samples.name },
                { term: "Terms", value: samples.long },
              ]}
            />
          </Card>
          <Card headingLevel={3}>
            <EmptyState
              headingLevel={3}
              icon={<Inbox aria-hidden />}
              title={words.none}
              action={<Button>{words.new}</Button>}
            >
              {samples.description}
            </EmptyState>
          </Card>
        </>
      )}
    </ThemePair>
  );
}
