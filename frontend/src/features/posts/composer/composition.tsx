import { proposeKind, readText } from '@breve/text';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { errorCode, errorWords } from '../../../apollo/errors.js';
import type { PostKind } from '../../../apollo/enums.js';
import { useT } from '../../../lib/intl/translate.js';
import { useAnnouncer } from '../../../ui/announcer.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { useViewer } from '../../people/viewer.js';
import { QuotedPost } from '../quoted-post.js';
import type { Audience } from './audience.js';
import { ComposerFoot } from './composer-foot.js';
import type { ComposeIntent } from './composer-context.js';
import css from './composition.module.css';
import { DealChips } from './deals/deal-chips.js';
import { useDeal } from './deals/use-deal.js';
import { FigureChips } from './figures/figure-chips.js';
import { useFigures } from './figures/use-figures.js';
import { faultWords } from './fault-words.js';
import { PastedQuote } from './pasted-quote.js';
import { PastAnswers } from './question/past-answers.js';
import { NO_DETAILS, QuestionFields } from './question/question-fields.js';
import { PostEditor } from './post-editor.js';
import { projectKeys } from './status/project-keys.js';
import { StatusAsides } from './status/status-asides.js';
import { useStatus } from './status/use-status.js';
import { TopicOffers } from './topic-offers.js';
import { defaultTeam, topicDefault } from './topic-default.js';
import { Understood } from './understood.js';
import { useComposition } from './use-composition.js';
import { useCreatePost } from './use-create-post.js';
import type { DraftContent } from './use-draft.js';

interface Props {
  intent: ComposeIntent;
  /** What was typed before this was there. */
  takeTyped: () => { text: string; send: boolean };
  onDone: () => void;
}

/** Writing one post: a new one, an answer, a quote. While it is sent the dialog is away; refused, it is back. */
export function Composition({ intent, takeTyped, onDone }: Props): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const { notify, announce } = useAnnouncer();
  const viewer = useViewer();
  const summaryId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const createPost = useCreatePost(intent);
  const [sending, setSending] = useState(false);
  const [offered, setOffered] = useState<Audience | null>(null);
  const composition = useComposition(intent, sending, offered);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [quotedId, setQuotedId] = useState<string | null>(null);
  const [refusedKind, setRefusedKind] = useState<PostKind | null>(null);
  const [details, setDetails] = useState(NO_DETAILS);

  const { text, kind, audience, restored, setText, setKind, setAudience, forget } = composition;
  const read = readText(text);
  const figures = useFigures(read, viewer, { answeredId: intent.type === 'reply' ? intent.post.id : null });
  const fromTopics = topicDefault(figures.topics);
  if (fromTopics?.teamId !== offered?.teamId) setOffered(fromTopics);
  const proposal = proposeKind(read, {
    figures: figures.figures,
    projectTopicKeys: projectKeys(read, figures.topics),
  });
  const isRefused = proposal?.kind === refusedKind;
  const open = proposal !== null && kind === null && !isRefused ? proposal : null;
  const applied = open?.appliesByItself === true ? open.kind : null;
  const proposed = applied === null ? open : null;
  // A kind that would apply by itself and was refused is refused to the server too.
  const sentKind = kind ?? applied ?? (isRefused && proposal.appliesByItself ? 'PLAIN' : null);
  // A reply that asks is part of its thread: nothing of it is looked up.
  const asks = intent.type === 'new' && (sentKind ?? proposed?.kind) === 'QUESTION';
  const tooLong = read.fault !== null && read.fault.code !== 'POST_EMPTY';
  const quoted = intent.type === 'quote' ? intent.post : composition.pastedQuote;
  // What answers or quotes a deal says it again: it counts as none of its own.
  const around = intent.type === 'reply' ? intent.post : quoted;
  const isAgain = around?.kind === 'WIN' || around?.kind === 'LOSS';
  const deal = useDeal(read, viewer, isAgain ? null : (kind ?? applied));

  const status = useStatus(read, sentKind, intent, audience, figures);

  const choose = (next: PostKind | null) => {
    if (next === null && (kind ?? applied) !== null) setRefusedKind(kind ?? applied);
    setKind(next);
    field.current?.focus();
  };

  const send = async (
    content: DraftContent = { text, kind: sentKind, audience },
    saysAudience = composition.saysAudience,
  ) => {
    const { fault } = readText(content.text);
    if (fault !== null) {
      announce(faultWords(fault, t));
      field.current?.focus();
      return;
    }
    if (status.ask(content)) return;
    setSending(true);
    setRefusal(null);
    try {
      const isAsShown = content.text === text;
      const post = await createPost(
        content,
        saysAudience,
        quoted,
        isAsShown ? figures.choices : [],
        isAsShown ? deal.choice : null,
        details,
        status.lines.length === 0 || status.counts,
      );
      forget();
      onDone();
      notify(t('composer.published'), {
        label: t('composer.see'),
        run: () => void navigate(`/p/${post.id}`),
      });
    } catch (error) {
      if (errorCode(error) === 'UNAUTHENTICATED') return;
      setRefusal(errorWords(error) ?? t('composer.unreachable'));
      setSending(false);
    }
  };

  const begin = () => {
    const early = takeTyped();
    if (early.text !== '') {
      const content = composition.takeEarly(early.text);
      if (early.send) void send(content, intent.type === 'new' && intent.audience !== undefined);
    }
    return early.text;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.altKey || proposed === null) return;
    event.preventDefault();
    choose(proposed.kind);
  };

  return (
    <Dialog
      title={t(TITLES[intent.type])}
      shape="line"
      open={!sending}
      onClose={onDone}
      dismissable={text === ''}
    >
      <div className={css.composition} onKeyDown={onKeyDown}>
        {intent.type === 'reply' && <QuotedPost post={intent.post} />}
        <PostEditor
          label={t('composer.label')}
          placeholder={t(PLACEHOLDERS[intent.type])}
          text={text}
          onChange={setText}
          onSubmit={() => void send()}
          describedBy={summaryId}
          invalid={tooLong}
          field={field}
          autoFocus
          begin={restored ? 'all' : composition.prefilled ? 'before' : 'after'}
          onReady={begin}
          onPaste={(pasted) => {
            const id = intent.type === 'quote' ? null : composition.takePermalink(pasted);
            if (id !== null) setQuotedId(id);
            return id !== null;
          }}
        />
        {restored && <p className={css.note}>{t('composer.restored')}</p>}
        {intent.type === 'quote' && <QuotedPost post={intent.post} />}
        {quotedId !== null && (
          <PastedQuote
            id={quotedId}
            onRead={composition.setPastedQuote}
            onRemove={() => {
              setQuotedId(null);
              composition.setPastedQuote(null);
            }}
          />
        )}
        <Understood
          read={read}
          proposal={proposed}
          onKind={choose}
          onReplace={(start, end, written) => setText(text.slice(0, start) + written + text.slice(end))}
        />
        {intent.type === 'new' && (
          <TopicOffers
            read={read}
            topics={figures.topics}
            onTemplate={(template) => composition.takeTemplate(field.current, template)}
          />
        )}
        <FigureChips
          figures={figures}
          text={read.text}
          onReplace={(start, end, written) =>
            setText(read.text.slice(0, start) + written + read.text.slice(end))
          }
        />
        <StatusAsides status={status} text={text} onText={setText} />
        <PastAnswers text={read.text} isQuestion={asks} onText={setText} />
        {asks && kind === 'QUESTION' && <QuestionFields details={details} onChange={setDetails} />}
        <DealChips
          deal={deal}
          text={read.text}
          onReplace={(start, end, written) =>
            setText(read.text.slice(0, start) + written + read.text.slice(end))
          }
        />
        {refusal !== null && (
          <p role="alert" className={css.refusal}>
            {refusal}
          </p>
        )}
        <ComposerFoot
          intent={intent}
          kind={kind ?? applied}
          audience={audience}
          mentions={read.entities.filter((entity) => entity.type === 'mention').length}
          proposed={proposed?.kind ?? null}
          count={read.characterCount}
          summaryId={summaryId}
          topics={read.entities.filter((entity) => entity.type === 'hashtag').length}
          viewer={viewer}
          offeredTeam={defaultTeam(figures.topics)}
          onKind={choose}
          onAudience={setAudience}
          onEmoji={(emoji) => composition.insert(field.current, emoji)}
        >
          <Button
            tone="strong"
            aria-describedby={summaryId}
            isDisabled={tooLong}
            isPending={text === ''}
            onPress={() => void send()}
          >
            {t(intent.type === 'reply' ? 'post.reply' : 'shell.publish')}
          </Button>
        </ComposerFoot>
      </div>
    </Dialog>
  );
}

const TITLES = {
  new: 'composer.titleNew',
  reply: 'composer.titleReply',
  quote: 'composer.titleQuote',
} as const;

const PLACEHOLDERS = {
  new: 'composer.placeholderNew',
  reply: 'composer.placeholderReply',
  quote: 'composer.placeholderQuote',
} as const;
