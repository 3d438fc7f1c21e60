import type { ReactNode } from 'react';
import { EditTopicDialog } from './edit-topic-dialog.js';
import { EventDaysDialog } from './event-days-dialog.js';
import { MergeTopicDialog } from './merge-topic-dialog.js';
import type { TopicPageData } from './topic-page.fragment.js';
import { SplitTopicDialog } from './split-topic-dialog.js';
import { TopicPostingDialog } from './topic-posting-dialog.js';

const DIALOGS = {
  edit: EditTopicDialog,
  days: EventDaysDialog,
  merge: MergeTopicDialog,
  split: SplitTopicDialog,
  posting: TopicPostingDialog,
};

/** What is asked of whoever looks after a topic. */
export type TopicDialogName = keyof typeof DIALOGS;

interface Props {
  name: TopicDialogName;
  topic: TopicPageData;
  onClose: () => void;
}

/** One of the dialogs of a topic's page, fetched together by the few who open one. */
export function TopicDialog({ name, ...props }: Props): ReactNode {
  const Dialog = DIALOGS[name];
  return <Dialog {...props} />;
}
