/** Words by which the first pages lead to what comes later. */
export const entrances = {
  'composer.label': 'Text of the post',
  'composer.prompt': 'Write a post…',
  'composer.promptReply': 'Reply to this post…',
  'composer.titleNew': 'New post',
  'counting.title': 'What {topic} counts',
  'deals.ofTeam': 'Deals of the team',
  'shell.deals': 'Deals',
  'digests.posts': 'Posts',
  'digests.title': 'Digest',
  'events.setDays': 'Days of {name}',
  'figures.link': 'Figures',
  'shell.searches': 'Followed searches',
  'feeds.action': 'Private feed',
  'rounds.title': 'Evening round',
} as const;
