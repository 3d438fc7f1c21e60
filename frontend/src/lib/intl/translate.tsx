import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from '../../messages/ids.js';

export type MessageArguments = Record<string, string | number | Date>;
export type Translate = (id: MessageId, values?: MessageArguments) => string;

/** `t('post.reply')`: the words of a message in the interface's language. */
export function useT(): Translate {
  const { formatMessage } = useIntl();
  return useCallback((id, values) => formatMessage({ id }, values), [formatMessage]);
}

interface Props {
  id: MessageId;
  values?: Record<string, ReactNode | ((chunks: ReactNode[]) => ReactNode)>;
}

/** A message with elements in it: `<T id="reason.topic" values={{ topic: <TopicLink … /> }} />`. */
export function T({ id, values }: Props): ReactNode {
  const { formatMessage } = useIntl();
  return formatMessage({ id }, values);
}
