import type { knowledge as fr } from '../fr/knowledge.js';

export const knowledge = {
  'cards.one': 'Card',
  'cards.state.valid': 'Valid until {day}',
  'cards.state.due': 'To be confirmed since {day}',
  'cards.state.toCheck': 'To be checked',
  'cards.state.retired': 'Retired',
  'cards.keptBy': 'Kept by {name}',
  'composer.promptQuestion': 'Ask a question…',
  'questions.title': 'Questions',
  'questions.state.open': 'Not answered',
  'questions.state.answered': 'Answered',
  'questions.state.accepted': 'Answer accepted',
  'questions.state.stale': 'Asleep',
  'questions.purpose': 'For: {purpose}',
  'questions.dueOn': 'By {day}',
  'questions.expectedBy':
    '{today, select, true {Answer expected by {clock}} other {Answer expected by {day}, {clock}}}',
  'questions.overdueSince':
    '{today, select, true {Overdue since {clock}} other {Overdue since {day}, {clock}}}',
  'questions.sameAs': 'Same question as:',
  'questions.describe': 'What for, by when?',
  'questions.same': 'Same question',
  'questions.same.change': 'Change the linked question',
  'questions.proposed.answered': 'Proposed to you: an answer of yours on this was accepted.',
  'questions.proposed.wrote': 'Proposed to you: you wrote about this.',
  'questions.pass': 'Pass',
  'knowledge.known': 'What is known',
  'knowledge.link': 'See all',
  'knowledge.openQuestions': 'Open questions',
  'questions.waitsSince': 'Asked by {who}, {since}',
  'questions.lateSince': 'Asked by {who}, {since}; overdue',
} as const satisfies Record<keyof typeof fr, string>;
